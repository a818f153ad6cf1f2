// Where only one phone has room: a tab for each person, with the number of unread messages.

import { button, element } from "./dom.js";
import { text } from "./texts.js";

export class Tabs {
  constructor(node, phones) {
    this.node = node;
    this.phones = phones;
    this.shown = null;
    node.addEventListener("keydown", (press) => this.walk(press));
  }

  draw(toUse) {
    if (this.awaited && this.phones.has(this.awaited)) {
      this.shown = this.awaited;
      this.awaited = null;
    }
    if (!this.phones.has(this.shown)) this.shown = this.phones.keys().next().value ?? null;
    const focused = this.node.contains(document.activeElement);
    this.node.replaceChildren(...[...this.phones.values()].map((phone) => this.tab(phone, toUse)));
    for (const phone of this.phones.values()) phone.node.classList.toggle("in-front", phone.id === this.shown);
    if (focused) this.node.querySelector('[aria-selected="true"]')?.focus();
  }

  tab(phone, toUse) {
    const { id, person, unread } = phone;
    const selected = id === this.shown;
    return button({
      role: "tab", "aria-selected": String(selected), "aria-controls": phone.node.id, tabindex: selected ? "0" : "-1",
      class: id === toUse ? "to-use" : undefined, onclick: () => this.show(id),
    },
    element("bdi", {}, person.name.split(" ")[0]),
    unread ? element("span", { class: "badge", "aria-label": text("unread", { count: unread }) }, `${unread}`) : null);
  }

  show(id, { focus = false } = {}) {
    const phone = this.phones.get(id);
    if (!phone) return;
    this.shown = id;
    phone.unread = 0;
    for (const each of this.phones.values()) each.node.classList.toggle("in-front", each.id === id);
    phone.world.changed();
    phone.scrollToEnd();
    phone.node.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (focus) phone.node.querySelector(".composer button:not([hidden]), textarea")?.focus();
  }

  /** A phone that the next state may bring. */
  showWhenThere(id) {
    this.awaited = id;
    this.show(id);
    if (this.phones.has(id)) this.awaited = null;
  }

  walk(press) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
    if (!step) return;
    const ids = [...this.phones.keys()];
    this.show(ids[(ids.indexOf(this.shown) + step + ids.length) % ids.length]);
    this.node.querySelector('[aria-selected="true"]')?.focus();
  }
}
