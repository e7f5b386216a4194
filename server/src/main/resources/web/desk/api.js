/** The desk's requests. */
import { request } from '../common/http.js';

const ROOT = new URL('api/', new URL('./', import.meta.url));

export class DeskApi {
  #csrf = '';

  /** Who is signed in. */
  async session() {
    return this.#enter(await request(this.#url('session')));
  }

  async signIn(name, password) {
    return this.#enter(await request(this.#url('session'), { method: 'POST', body: { name, password } }));
  }

  async signOut() {
    await this.#write('DELETE', 'session');
  }

  /** A list of conversations: `waiting`, `mine`, `agent`, `bot` or `closed`. */
  conversations(state) {
    return request(this.#url(`conversations?state=${state}`));
  }

  conversation(id) {
    return request(this.#url(`conversations/${id}`));
  }

  /** Does something with a conversation: `take`, `messages`, `release`, `transfer`, `close`, `category`, `block`. */
  act(id, deed, body = {}) {
    return this.#write('POST', `conversations/${id}/${deed}`, body);
  }

  agents() {
    return request(this.#url('agents'));
  }

  /** What is served, and what its last reading found. */
  pack() {
    return request(this.#url('pack'));
  }

  /** Notices to other systems: `dead`, `waiting` or `sent`. */
  webhooks(state) {
    return request(this.#url(`webhooks?state=${state}`));
  }

  resend(id) {
    return this.#write('POST', `webhooks/${encodeURIComponent(id)}/resend`);
  }

  /** Who asked for somebody's conversations. */
  personRequests() {
    return request(this.#url('person/requests'));
  }

  /** All conversations of a person, known by a phone number, an e-mail address or an order's number. */
  exportPerson(who) {
    return this.#write('POST', 'person/export', { who });
  }

  erasePerson(who) {
    return this.#write('POST', 'person/erasure', { who });
  }

  accounts() {
    return request(this.#url('accounts'));
  }

  addAccount(name, password, role) {
    return this.#write('POST', 'accounts', { name, password, role });
  }

  receipt(id) {
    return request(new URL(`../../api/v1/receipts/${encodeURIComponent(id)}`, ROOT));
  }

  /** The shop's entries in a language, as `{entry, question, answer}`. */
  async entries(language, store) {
    const query = new URLSearchParams({ language, ...(store && { store }) });
    const { topics } = await request(new URL(`../../api/v1/entries?${query}`, ROOT));
    return topics.flatMap((topic) => topic.entries);
  }

  /** Address of the live connection. */
  get live() {
    const url = this.#url('live');
    url.protocol = url.protocol.replace('http', 'ws');
    return url;
  }

  #enter({ agent, csrf }) {
    this.#csrf = csrf;
    return agent;
  }

  #write(method, path, body) {
    return request(this.#url(path), { method, body, headers: { 'X-CSRF-Token': this.#csrf } });
  }

  #url(path) {
    return new URL(path, ROOT);
  }
}
