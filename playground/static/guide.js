// The strip for newcomers: a few things to try, ticked off as they are done.

import { button, element, icon } from "./dom.js";
import { label, memory, pick, text, words } from "./texts.js";

export class Guide {
  /** `world`: `nameOf(id)` of a phone's person, `show(id)`, `clockNode`. */
  constructor(node, world) {
    this.node = node;
    this.world = world;
    this.steps = [];
    this.done = [];
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
    const finished = this.steps.length > 0 && !this.steps.some((_, index) => !this.done[index]);
    this.node.replaceChildren(
      words(element("h2"), "try-first"),
      finished ? words(element("p", { class: "over" }), "guide-over") : this.list(current),
      label(button({ class: "tool", onclick: () => { memory.set("guide", "hidden"); this.draw(); } }, icon("close")), "hide-guide"));
    const strip = this.node.querySelector("ol");
    if (strip) strip.scrollLeft = (strip.querySelector(".current")?.offsetLeft ?? 0) - strip.offsetLeft;
  }

  list(current) {
    return element("ol", {}, ...this.steps.map((step, index) => {
      const done = this.done[index];
      const item = element("li", { class: done ? "done" : step === current ? "current" : undefined, "aria-current": step === current ? "step" : undefined },
        element("span", { class: "number", "aria-hidden": "true" }, done ? icon("tick") : `${index + 1}`),
        element("span", { class: "step" },
          button({ class: "step-phone", onclick: () => this.world.show(step.phone) }, element("bdi", {}, this.world.nameOf(step.phone))),
          " ", pick(step.text),
          done ? element("span", { class: "for-readers" }, ` (${text("step-done")})`) : null));
      return item;
    }));
  }
}
