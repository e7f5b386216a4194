/** Somebody waits: the number stands in the page's title, and a soft sound is heard where the agent wants it. */
const WANTED = 'annai:desk-sound';

export class Alarm {
  #t;
  #board;
  #audio = null;

  constructor(t, board) {
    this.#t = t;
    this.#board = board;
    board.addEventListener('change', () => this.#title());
    board.addEventListener('arrival', () => { if (this.isOn) this.#ring(); });
  }

  get isOn() {
    return localStorage.getItem(WANTED) === 'on';
  }

  /** Switches the sound; a browser lets a page be heard only after a click, such as this one. */
  toggle() {
    localStorage.setItem(WANTED, this.isOn ? 'off' : 'on');
    if (this.isOn) this.#ring();
  }

  #title() {
    const { waiting = 0 } = this.#board.counts;
    document.title = waiting ? `(${waiting}) ${this.#t('title')}` : this.#t('title');
  }

  /** Two falling tones, like a door bell far away. */
  #ring() {
    this.#audio ??= new AudioContext();
    [659.25, 523.25].forEach((pitch, at) => this.#tone(pitch, this.#audio.currentTime + at * 0.18));
  }

  #tone(pitch, from) {
    const tone = new OscillatorNode(this.#audio, { type: 'sine', frequency: pitch });
    const volume = new GainNode(this.#audio, { gain: 0 });
    volume.gain.linearRampToValueAtTime(0.12, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + 0.7);
    tone.connect(volume).connect(this.#audio.destination);
    tone.start(from);
    tone.stop(from + 0.75);
  }
}
