// The way to the server: actions by POST, everything that changes by one WebSocket.

export class ActionError extends Error {
  constructor(key, sentence) {
    super(sentence);
    this.key = key;
  }
}

export function act(path, body = {}) {
  return post(path, JSON.stringify(body), "application/json");
}

export function upload(path, file) {
  return post(`${path}?name=${encodeURIComponent(file.name)}`, file, file.type || "application/octet-stream");
}

async function post(path, body, type) {
  let response;
  try {
    response = await fetch(path, { method: "POST", body, headers: { "Content-Type": type } });
  } catch {
    throw new ActionError("failed", "");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ActionError(answer.error ?? "failed", answer.sentence ?? "");
  return answer;
}

/** Listens for good: after a break it comes back by itself, and the server begins with the full state. */
export function listen(onEvent, onConnected) {
  let pause = 300;
  const connect = () => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/live`);
    socket.onopen = () => { pause = 300; onConnected(true); };
    socket.onmessage = ({ data }) => onEvent(JSON.parse(data));
    socket.onclose = () => {
      onConnected(false);
      setTimeout(connect, pause);
      pause = Math.min(pause * 1.6, 4000);
    };
  };
  connect();
}
