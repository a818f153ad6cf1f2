// The strip for newcomers: a few things to try, ticked off as they are done.

import { button, element, icon } from "./dom.js";
import { label, memory, pick, words } from "./texts.js";

export class Guide {
  /** `world`: `nameOf(id)` of a phone's person, `show(id)`, `clockNode`. */
  constructor(node, world) {
    this.node = node;
    this.world = world;
    this.steps = [];
    this.done = [];
    this.peeked = null;
  }

  get current() {
    return this.hidden ? undefined : this.steps.find((_, index) => !this.done[index]);
  }

  get hidden() {
    return memory.get("guide") === "hidden" || this.steps.length === 0;
  }

  set(steps, done) {
    this.steps = steps;
    this.tick(done);
  }

  /** Shows it again, as after a new start. */
  bringBack() {
    memory.set("guide", "");
    this.draw();
  }

  tick(done) {
    this.done = done;
    this.peeked = null;
    this.draw();
  }

  draw() {
    this.node.hidden = this.hidden;
    const { current } = this;
    for (const phone of document.querySelectorAll(".phone")) {
      phone.classList.toggle("to-use", Number(phone.dataset.user) === current?.phone && !current.clock);
    }
    this.world.clockNode.classList.toggle("to-use", Boolean(current?.clock));
    this.world.changed();
    this.node.replaceChildren(
      words(element("h2"), "try-first"),
      element("ol", {}, ...this.steps.map((step, index) => this.number(step, index, current))),
      this.sentence(this.peeked ?? current),
      label(button({ class: "tool", onclick: () => this.hide() }, icon("close")), "hide-guide"));
  }

  /** A step's number or tick; a tap shows what it says. */
  number(step, index, current) {
    const done = this.done[index];
    const filled = { number: index + 1, total: this.steps.length, step: pick(step.text) };
    return element("li", { class: done ? "done" : step === current ? "current" : undefined, "aria-current": step === current ? "step" : undefined },
      label(button({ class: "number", onclick: () => this.peek(step) }, done ? icon("tick") : `${index + 1}`),
        done ? "step-done" : "step", filled));
  }

  sentence(step) {
    if (!step) return words(element("p", { class: "step" }), "guide-over");
    return element("p", { class: "step" }, `${pick(step.text)} `,
      button({ class: "step-phone", onclick: () => this.world.show(step.phone) }, "→ ", element("bdi", {}, this.world.nameOf(step.phone))));
  }

  peek(step) {
    this.peeked = this.peeked === step ? null : step;
    this.draw();
    this.node.querySelectorAll(".number")[this.steps.indexOf(step)].focus();
  }

  hide() {
    memory.set("guide", "hidden");
    this.draw();
  }
}
