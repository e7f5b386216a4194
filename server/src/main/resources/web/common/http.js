/** Requests to the server, and what it answers when something is wrong. */

/** An answer that is not the one hoped for; RFC 9457 on the wire. */
export class Problem extends Error {
  /**
   * @param {number} status HTTP status; 0 when the server was not reached
   * @param {string} detail names field and expectation
   * @param {number|null} retryAfter seconds that the server asks to wait
   * @param {object} body the whole problem document
   */
  constructor(status, detail, retryAfter = null, body = {}) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
    this.body = body;
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/**
 * Sends a request and reads the JSON that comes back.
 *
 * @param {string|URL} url
 * @param {{method?: string, body?: object, headers?: object, signal?: AbortSignal}} [options]
 * @returns {Promise<object|null>} null where there is no content
 * @throws {Problem} unless the answer is 2xx
 */
export async function request(url, { method = 'GET', body, headers = {}, signal } = {}) {
  const response = await send(url, {
    method, signal, credentials: 'same-origin', cache: 'no-store',
    headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw await problemOf(response);
  return response.status === 204 ? null : response.json();
}

async function send(url, options) {
  try {
    return await fetch(url, options);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem(0, failure.message);
  }
}

async function problemOf(response) {
  const body = await response.json().catch(() => ({}));
  const wait = Number.parseInt(response.headers.get('Retry-After'), 10);
  return new Problem(response.status, body.detail ?? body.title ?? '', Number.isFinite(wait) ? wait : null, body);
}

/**
 * How long to wait before the next attempt.
 *
 * @param {number} failures in a row, from 1
 * @returns {number} milliseconds: doubling from half a second to twenty, scattered by a quarter so that
 *     many pages do not come back at the same moment
 */
export function backoff(failures) {
  const base = Math.min(20_000, 500 * 2 ** (failures - 1));
  return base * (0.75 + Math.random() / 2);
}

/** Waits, at most until `signal` is aborted. */
export function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}

/** Waits until the browser is online again, at most so long. */
export async function pauseOrOnline(milliseconds, signal) {
  const over = new AbortController();
  const end = () => over.abort();
  addEventListener('online', end, { once: true });
  signal?.addEventListener('abort', end, { once: true });
  await pause(milliseconds, over.signal);
  removeEventListener('online', end);
}
