// Which links lead to the bot itself, and which may be followed at all.

const FOLLOWED = ["http:", "https:", "mailto:", "tel:"];

export function example(bot) {
  return `https://t.me/${bot.username}?start=…`;
}

/** The payload of a link that starts the bot ("" if it has none), or null if it leads elsewhere. */
export function startPayload(address, bot) {
  let url;
  try {
    url = new URL(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
  } catch {
    return null;
  }
  const ours = (name) => name?.toLowerCase() === bot.username.toLowerCase();
  if (["http:", "https:"].includes(url.protocol) && ["t.me", "telegram.me"].includes(url.hostname)) {
    return ours(url.pathname.slice(1).replace(/\/$/, "")) ? url.searchParams.get("start") ?? "" : null;
  }
  if (url.protocol === "tg:" && url.href.startsWith("tg://resolve") && ours(url.searchParams.get("domain"))) {
    return url.searchParams.get("start") ?? "";
  }
  return null;
}

/** The address as it may stand in a link, or null. */
export function followable(address) {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    return FOLLOWED.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
