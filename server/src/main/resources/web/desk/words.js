/** Numbers and times as agents read them. */

/** Minutes and seconds, from an hour on with hours: `4:05`, `1:02:09`. */
export function duration(seconds) {
  const two = (value) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** How far the shop's clock is ahead of this computer's, in milliseconds. */
let ahead = 0;

/** Sets the clock by the server's. */
export function setClock(now) {
  ahead = Date.parse(now) - Date.now();
}

/** How long ago something was, roughly. */
export function ago(at, language, now) {
  const minutes = Math.round((Date.parse(at) - Date.now() - ahead) / 60_000);
  if (minutes >= 0) return now;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'narrow' });
  if (minutes > -60) return format.format(minutes, 'minute');
  return minutes > -1440 ? format.format(Math.round(minutes / 60), 'hour') : format.format(Math.round(minutes / 1440), 'day');
}

/** A moment, with the day only where it is not today. */
export function moment(at, language) {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date(Date.now() + ahead).toDateString();
  const day = isToday ? {} : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...day, hour: 'numeric', minute: '2-digit' }).format(time);
}

/** A share of one as per cent. */
export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** A mood that is always there; marks such as `{!!}` and `{CAPS}` are written for people. */
export function moodOf(t, mood) {
  const readable = (word) => word.replace(/\{([^}]+)\}/g, (_, mark) => (/^[A-Za-z]+$/.test(mark) ? t(`marks.${mark}`) : mark));
  return { score: mood?.score ?? 0, evidence: (mood?.evidence ?? []).map(readable) };
}
