// The clock bar: what time it is in the playground, and the buttons that turn it ahead.

import { act } from "./connection.js";
import { date, text } from "./texts.js";

const FLASH_MS = 2500;

export class Clock {
  constructor(node, notify) {
    this.node = node;
    this.notify = notify;
    this.buttons = [...node.querySelectorAll("[data-by]")];
    for (const chip of this.buttons) chip.onclick = () => this.turn(chip);
  }

  set(now, timeZone = this.timeZone) {
    this.now = new Date(now);
    this.timeZone = timeZone;
    const show = this.node.querySelector("time");
    show.dateTime = now;
    show.textContent = `${this.write({ weekday: "short", day: "numeric", month: "short" })} · ${this.write({ hour: "2-digit", minute: "2-digit" })}`;
    show.title = this.sentenceDate();
  }

  write(options) {
    return date(this.now, this.timeZone, options);
  }

  sentenceDate() {
    return this.write({ weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
  }

  async turn(chip) {
    for (const each of this.buttons) each.disabled = true;
    chip.classList.add("waiting");
    try {
      this.set((await act("/clock", { by: chip.dataset.by })).now);
      this.notify(text("it-is-now", { when: this.sentenceDate() }));
      this.node.classList.add("turned");
      setTimeout(() => this.node.classList.remove("turned"), FLASH_MS);
    } catch {
      this.notify(text("failed"));
    } finally {
      chip.classList.remove("waiting");
      for (const each of this.buttons) each.disabled = false;
      chip.focus();
    }
  }
}
