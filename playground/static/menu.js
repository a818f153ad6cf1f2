// A small menu that opens at a button; arrows walk, Escape or a tap elsewhere closes it.

import { button, element } from "./dom.js";

let close = () => {};

/** `items`: `{ text, action, danger }`. */
export function openMenu(anchor, items) {
  close();
  const menu = element("div", { class: "menu", role: "menu" }, ...items.map((item) => button({
    role: "menuitem", class: item.danger ? "danger" : undefined,
    onclick: () => { close(); item.action(); },
  }, item.text)));
  document.body.append(menu);
  const home = anchor.closest(".phone")?.getBoundingClientRect().left ?? 8;
  place(menu, anchor.getBoundingClientRect(), home);
  const outside = (tap) => { if (!menu.contains(tap.target) && !anchor.contains(tap.target)) close(); };
  close = () => {
    menu.remove();
    anchor.removeAttribute("aria-expanded");
    document.removeEventListener("pointerdown", outside);
    close = () => {};
  };
  anchor.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", outside);
  menu.addEventListener("keydown", (press) => walk(press, [...menu.children], anchor));
  menu.firstElementChild.focus();
}

/** Below the anchor if there is room, and not over the neighbour's phone (`home`: where the own one begins). */
function place(menu, { bottom, top, right, left }, home) {
  const { width, height } = menu.getBoundingClientRect();
  const below = bottom + height + 8 < innerHeight;
  const start = right - width > home ? right - width : left;
  menu.style.top = `${Math.max(8, below ? bottom + 4 : top - height - 4)}px`;
  menu.style.left = `${Math.min(Math.max(8, start), innerWidth - width - 8)}px`;
}

function walk(press, items, anchor) {
  const at = items.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
  if (step) {
    press.preventDefault();
    items[(at + step + items.length) % items.length].focus();
  } else if (press.key === "Escape") {
    close();
    anchor.focus();
  } else if (press.key === "Tab") {
    close();
  }
}
