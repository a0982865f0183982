// SPDX-License-Identifier: Apache-2.0
// The live keymap. The server draws the map; this fetches it anew whenever the server says that something moved, tells how old
// it is, and registers the service worker that keeps the last one.
const Stale = 90_000; // ms without a word from the hub until the map is called old
let lastWord = Date.now();
let offset = 0; // the hub's clock minus this phone's, as far as it is known
let fetching = false;
let again = false;

const relative = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto", style: "short", numberingSystem: "latn" });

function ageText(ms) {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return relative.format(-minutes, "minute");
  if (minutes < 48 * 60) return relative.format(-Math.floor(minutes / 60), "hour");
  return relative.format(-Math.floor(minutes / 1440), "day");
}

function showAge() {
  const map = document.getElementById("keymap");
  const age = Math.max(0, Date.now() + offset - Number(map.dataset.now));
  const place = map.querySelector(".running-age");
  if (place) place.textContent = ` · ${ageText(age)}`;
  document.getElementById("kept").hidden = navigator.onLine && Date.now() - lastWord < Stale && age < Stale * 2;
}

// The phone's clock may be wrong: what was fetched just now is as old as the hub says, not as the phone says.
function rememberClock(now) {
  offset = now - Date.now();
  try {
    localStorage.setItem("clock-offset", String(offset));
  } catch {
    // private windows may not keep anything
  }
}

async function refresh() {
  again = fetching;
  if (fetching) return;
  fetching = true;
  try {
    const answer = await fetch(location.pathname, { credentials: "same-origin", redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
      location.reload(); // the session is over: let the server say so
      return;
    }
    if (answer.ok) {
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("keymap");
      if (fresh) {
        document.getElementById("keymap").replaceWith(document.adoptNode(fresh));
        // Without a line the service worker answers with the map that it kept: that is no word from the hub.
        if (!answer.headers.has("Latchkey-Kept")) {
          rememberClock(Number(fresh.dataset.now));
          lastWord = Date.now();
        }
      }
    }
  } catch {
    // no line: the age tells
  } finally {
    fetching = false;
    showAge();
    if (again) refresh();
  }
}

function follow() {
  const stream = new EventSource(document.getElementById("keymap").dataset.stream);
  stream.addEventListener("keymap", refresh);
  // Sent every half minute, so that silence means something.
  stream.addEventListener("alive", () => {
    lastWord = Date.now();
  });
  // The hub ends the stream with the session, and the browser does not ask again after a refusal: the page does.
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) refresh();
  });
  stream.addEventListener("open", refresh); // whatever was missed meanwhile
}

try {
  offset = Number(localStorage.getItem("clock-offset")) || 0;
} catch {
  // see rememberClock
}
document.querySelector(".noscript-hint")?.remove();
if ("serviceWorker" in navigator) navigator.serviceWorker.register("/service-worker.js").catch(() => {});
window.addEventListener("online", refresh);
window.addEventListener("offline", showAge);
setInterval(showAge, 10_000);
showAge();
follow();
