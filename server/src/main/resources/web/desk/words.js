/** Numbers and times as agents read them. */

/** Minutes and seconds, from an hour on with hours: `4:05`, `1:02:09`. */
export function duration(seconds) {
  const two = (value) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** A moment, with the day only where it is not today. */
export function moment(at, language) {
  const time = new Date(at);
  const isToday = time.toDateString() === new Date().toDateString();
  const day = isToday ? {} : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(language, { ...day, hour: 'numeric', minute: '2-digit' }).format(time);
}

/** A share of one as per cent. */
export function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/** A mood that is always there. */
export function moodOf(mood) {
  return { score: mood?.score ?? 0, evidence: mood?.evidence ?? [] };
}
