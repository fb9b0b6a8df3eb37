/*
 * Keeps what is typed in this browser until the server says that it has it: over a lost connection, an expired session,
 * a killed server. Entries stand in localStorage under the account and the place, one a field; they go when they are
 * confirmed, when the account signs out, and after a week. See ADR 0025.
 *
 * A field takes part when it carries data-kept; nothing else is ever looked at, and never a password.
 */
const PREFIX = 'thidua.kept|';
const KEPT_MILLIS = 7 * 24 * 3600 * 1000;

/** How often it is looked whether the server is to be asked again. */
const LOOK_MILLIS = 500;

/** So long after it was typed, what the server has not confirmed is taken for lost on the way. */
const LOST_MILLIS = 2500;

/** What Java takes for white space at the ends of a text. */
const ENDS = /^[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+|[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+$/g;

/** The number that Java gives the text as it is stored: composed, trimmed, then String.hashCode. */
function hash(typed) {
  const text = typed.normalize('NFC').replace(ENDS, '');
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    value = (Math.imul(31, value) + text.charCodeAt(i)) | 0;
  }
  return value;
}

function entries(prefix) {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch (damaged) {
    return null;
  }
}

function write(key, entry) {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch (full) {
    console.warn('No room to keep what is typed', full);
  }
}

const prefixOf = (account, place) => `${PREFIX}${account}|${place}|`;

function watchers(account, place) {
  return [...document.querySelectorAll('thidua-kept')].filter((each) => each.prefix === prefixOf(account, place));
}

window.thiDuaKept = {
  /** The server has these texts, told by their hashes. */
  confirmed(account, place, hashes) {
    for (const [field, confirmed] of Object.entries(hashes)) {
      const key = prefixOf(account, place) + field;
      const entry = read(key);
      if (entry && hash(entry.text) === confirmed) {
        localStorage.removeItem(key);
      } else if (entry) {
        write(key, { ...entry, base: confirmed });
      }
      watchers(account, place).forEach((watcher) => watcher.served(field, confirmed));
    }
  },

  /** The place got its final name, as a draft does at its first save. */
  moved(account, from, to) {
    const old = prefixOf(account, from);
    for (const key of entries(old)) {
      localStorage.setItem(prefixOf(account, to) + key.substring(old.length), localStorage.getItem(key));
      localStorage.removeItem(key);
    }
  },

  /** What was typed there was handed in or given up. */
  forget(account, place) {
    entries(prefixOf(account, place)).forEach((key) => localStorage.removeItem(key));
  },

  /** What was typed at all places whose name begins so. */
  forgetBelow(account, beginning) {
    entries(`${PREFIX}${account}|${beginning}`).forEach((key) => localStorage.removeItem(key));
  },

  /** Of one field the writer chose what stands. */
  forgetField(account, place, field) {
    localStorage.removeItem(prefixOf(account, place) + field);
  },

  /** Signing out leaves nothing behind. */
  forgetAll(account) {
    entries(`${PREFIX}${account}|`).forEach((key) => localStorage.removeItem(key));
  },
};

class KeptTyping extends HTMLElement {
  connectedCallback() {
    this._area = this.closest('[data-kept-area]') ?? this.parentElement;
    this._typed = new Set();
    this._onInput = (event) => this.keep(event);
    this._onFocus = (event) => this.remember(event);
    this._area.addEventListener('input', this._onInput, true);
    this._area.addEventListener('focusin', this._onFocus, true);
    this._base = {};
    this._unserved = {};
    this._patience = 1;
    this._asked = 0;
    setTimeout(() => this.bringBack());
    this._asking = setInterval(() => this.askAgain(), LOOK_MILLIS);
  }

  disconnectedCallback() {
    this._area.removeEventListener('input', this._onInput, true);
    this._area.removeEventListener('focusin', this._onFocus, true);
    clearInterval(this._asking);
  }

  get prefix() {
    return prefixOf(this.getAttribute('account'), this.getAttribute('place'));
  }

  fieldOf(event) {
    const field = event.target.closest?.('[data-kept]');
    return field && event.target.type !== 'password' && this._area.contains(field) ? field : null;
  }

  /** What the field held before somebody began to type: whether the server's text is still that one, decides later. */
  remember(event) {
    const field = this.fieldOf(event);
    if (field) {
      this._base[field.dataset.kept] ??= hash(field.value ?? '');
    }
  }

  keep(event) {
    const field = this.fieldOf(event);
    if (!field || event.thiDuaBroughtBack) {
      return;
    }
    const name = field.dataset.kept;
    this._typed.add(name);
    this._patience = 1;
    const key = this.prefix + name;
    const before = read(key);
    const text = event.target.value ?? '';
    const at = Date.now();
    write(key, { text, at, base: before ? before.base : (this._base[name] ?? hash('')) });
    (this._unserved[name] ??= []).push({ at, hash: hash(text) });
  }

  /** The server has the field as it stood at one of its keystrokes: only those after it still wait, the oldest first. */
  served(field, confirmed) {
    this._base[field] = confirmed;
    const waiting = this._unserved[field] ?? [];
    this._unserved[field] = waiting.slice(waiting.findLastIndex((each) => each.hash === confirmed) + 1);
  }

  /** After a reload: what the server never got goes back into its field, unless somebody changed that meanwhile. */
  async bringBack() {
    const prefix = this.prefix;
    for (const key of entries(prefix)) {
      const name = key.substring(prefix.length);
      const entry = read(key);
      if (!entry || Date.now() - entry.at > KEPT_MILLIS) {
        localStorage.removeItem(key);
        continue;
      }
      const field = this._area.querySelector(`[data-kept="${CSS.escape(name)}"]`);
      if (field) {
        await customElements.whenDefined(field.localName);
      }
      if (!this.isConnected || this._typed.has(name)) {
        continue;
      }
      const now = field ? (field.value ?? '') : null;
      if (now === entry.text) {
        localStorage.removeItem(key);
      } else if (field && hash(now) === entry.base) {
        this._typed.add(name);
        field.value = entry.text;
        const input = new Event('input', { bubbles: true });
        input.thiDuaBroughtBack = true;
        field.dispatchEvent(input);
        this.tell('kept-back', { field: name, at: entry.at });
      } else {
        this.tell('kept-found', { field: name, text: entry.text, at: entry.at });
      }
    }
  }

  /**
   * Something is not confirmed though the connection is there: the server is asked to keep it once more, more and more
   * seldom as long as nothing new is typed. Counted from the oldest keystroke that waits, because whoever goes on typing
   * would else put it off with each further one.
   */
  askAgain() {
    const now = Date.now();
    const connected = window.Vaadin?.connectionState?.state === 'connected';
    const waiting = [...this._typed].some((name) => {
      const entry = read(this.prefix + name);
      return entry && now - Math.max(this._unserved[name]?.[0]?.at ?? entry.at, this._asked) > LOST_MILLIS * this._patience;
    });
    if (connected && waiting) {
      this._asked = now;
      this._patience *= 2;
      this.tell('kept-waiting', {});
    }
  }

  tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}

customElements.define('thidua-kept', KeptTyping);
