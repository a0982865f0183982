// SPDX-License-Identifier: Apache-2.0
// Keeps the last keymap, and what it needs to look like one, for the moment when there is no line. It keeps nothing else, and
// forgets the map as soon as the session ends.
const Maps = "keymap";
const Looks = "looks";
const Patience = 5000; // ms

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const forget = () => caches.delete(Maps);

function withinPatience(request) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), Patience);
  return fetch(request, { signal: stop.signal }).finally(() => clearTimeout(timer));
}

// A kept map says so, for the page's own script.
async function kept() {
  const answer = await (await caches.open(Maps)).match("/keymap");
  if (!answer) return Response.error();
  const headers = new Headers(answer.headers);
  headers.set("Latchkey-Kept", "1");
  return new Response(await answer.blob(), { status: 200, headers });
}

async function keymap(request) {
  let answer;
  try {
    answer = await withinPatience(request);
  } catch {
    return kept();
  }
  if (answer.type === "opaqueredirect" || answer.redirected || answer.status === 401 || answer.status === 403) {
    await forget(); // nobody is signed in
    return answer;
  }
  if (answer.status >= 500) {
    const old = await kept();
    return old.type === "error" ? answer : old;
  }
  if (answer.ok) await (await caches.open(Maps)).put("/keymap", answer.clone());
  return answer;
}

// The names of these carry their version, so what is kept is never old. Of each name the last version is kept.
async function look(request) {
  const cache = await caches.open(Looks);
  const found = await cache.match(request);
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.delete(request, { ignoreSearch: true });
    await cache.put(request, answer.clone());
  }
  return answer;
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (url.origin !== self.location.origin) return;
  if (url.pathname === "/sign-out" || url.pathname === "/sign-in" || url.pathname.startsWith("/organisations/")) {
    event.waitUntil(forget());
  } else if (event.request.method === "GET" && url.pathname === "/keymap") {
    event.respondWith(keymap(event.request));
  } else if (event.request.method === "GET" && url.pathname.startsWith("/static/")) {
    event.respondWith(look(event.request));
  }
});
