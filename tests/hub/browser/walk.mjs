// SPDX-License-Identifier: Apache-2.0
// A walk through the console in a real browser: sign-up, second step, one's own details, a key, a booking, its end, the keymap
// on a phone, the password forgotten and changed. run_walk.py starts it and hands over messages.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const { HUB_URL, SETUP_CODE, CHROMIUM, MODULES, PICTURES } = process.env;
const { chromium, devices } = createRequire(`${MODULES}/playwright-core/`)("playwright-core");

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
async function message(channel) {
  console.log(channel);
  return JSON.parse((await lines.next()).value);
}
const codeIn = (text) => text.match(/\b[0-9]{6}\b/)[0];
const linkIn = (text) => text.match(/https:\/\/\S+\/reset\/\S+/)[0];

const Ada = { mail: "ada@harbour.example", mobile: "+447700900142", password: "four lanterns at pier 9" };
const Second = "nine herons over the weir 7";
const Third = "slow barges carry 12 crates";

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
const complaints = [];

async function open(options = {}) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(`script: ${error}`));
  page.on("console", (said) => {
    // A certificate of the hub's own is no ground for a service worker; everything else is ours.
    if (said.type() === "error" && !/certificate|status of (4|3)/i.test(said.text())) complaints.push(said.text());
  });
  return page;
}

const go = (page, path) => page.goto(HUB_URL + path);
const press = (page, name) => page.locator("main").getByRole("button", { name, exact: true }).first().click();
// A click returns when the next page has begun, not when it is whole: what a page is asked for is waited for.
const at = (page, wanted) => page.waitForURL(({ pathname }) => (wanted.test ? wanted.test(pathname) : pathname === wanted));
const shows = (page, words) => page.getByText(words).first().waitFor();

async function picture(page, name) {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) await page.locator(`[name=${name}]`).fill(value);
}

async function signIn(page, password, channel = "text") {
  await go(page, "/sign-in");
  await fill(page, { email: Ada.mail, password });
  await press(page, "Sign in");
  await at(page, "/sign-in/code");
  await picture(page, "sign-in-code");
  await fill(page, { code: codeIn((await message(channel)).text) });
  await press(page, "Continue");
}

const steps = {
  async "sign-up with the code of the log"(page) {
    await go(page, "/");
    await at(page, "/first-run");
    await picture(page, "first-run");
    await fill(page, { setup: "BBBB-BBBB-BBBB", organisation: "Harbour House", name: "Ada Lovelace", email: Ada.mail,
      mobile: "+44 7700 900142", password: Ada.password, again: Ada.password });
    await press(page, "Begin");
    await shows(page, /That did not work/);
    await fill(page, { setup: SETUP_CODE, password: Ada.password, again: Ada.password });
    await press(page, "Begin");
    await at(page, "/");
    await shows(page, /Harbour House/);
    await picture(page, "overview-new");
  },
  async "signing out and in with a code by text message"(page) {
    await page.locator("nav.side").getByRole("button", { name: "Sign out" }).click();
    await at(page, "/sign-in");
    await picture(page, "sign-in");
    await go(page, "/keys");
    await at(page, "/sign-in");
    await signIn(page, Ada.password);
    await at(page, "/");
  },
  async "changing one's own name, and the number with the code that goes there"(page) {
    await go(page, "/security");
    await page.locator("main a[href='/security/details']").click();
    await at(page, "/security/details");
    await fill(page, { name: "Ada King" });
    await press(page, "Save");
    await shows(page, /Your details are changed/);
    assert.equal(await page.locator("header .who").innerText(), "Ada King");
    await page.locator("main a[href='/security/mobile']").click();
    await fill(page, { mobile: "+44 7700 900143" });
    await picture(page, "mobile");
    await press(page, "Continue");
    await at(page, "/security/mobile/code");
    const sent = await message("text");
    assert.equal(sent.to, "+447700900143");
    await fill(page, { code: codeIn(sent.text) });
    await press(page, "Confirm");
    await at(page, "/security/details");
    await shows(page, /\+447700900143/);
    await picture(page, "details");
    const told = await message("mail");
    assert.equal(told.to, Ada.mail);
    assert.ok(!told.text.includes("900143"));
    const phone = await open({ ...devices["Pixel 5"], storageState: await page.context().storageState() });
    await go(phone, "/security/details");
    await picture(phone, "details-phone");
    const width = await phone.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width[0] <= width[1], `the page is wider than the phone: ${width}`);
    await phone.context().close();
  },
  async "adding a box for an installer"(page) {
    await go(page, "/pair");
    await press(page, "Make a code");
    assert.match(await page.locator("p.code").innerText(), /^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
    await picture(page, "pair");
  },
  async "adding a key"(page) {
    await go(page, "/keys/new");
    await fill(page, { name: "Boat shed", fob: "04 A1 B2 C3 D4 E5 03", loan: "8h" });
    await picture(page, "key-form");
    await press(page, "Save");
    await at(page, /^\/keys\/key-/);
    assert.equal(await page.locator("h1").innerText(), "Boat shed");
    await picture(page, "key");
  },
  async "adding a person and a permission"(page) {
    await go(page, "/people/new");
    await fill(page, { name: "Grace Hopper", email: "grace@harbour.example" });
    await press(page, "Save");
    await at(page, /^\/people\/person-/);
    await picture(page, "person");
    await page.getByRole("link", { name: "Give a permission" }).click();
    await page.locator("[name=what]").selectOption({ label: "Boat shed" });
    await press(page, "Save");
    await at(page, /^\/permissions\/permission-/);
    await picture(page, "permission");
  },
  async "a booking, its code, its letter and the guest's page"(page) {
    await go(page, "/bookings/new");
    await page.getByLabel("Boat shed").check();
    const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    await fill(page, { name: "Marie Curie", from: `${day(-1)}T08:00`, until: `${day(2)}T08:00`, sendTo: "marie@guest.example" });
    await press(page, "Book");
    const code = await page.locator("p.code").innerText();
    assert.match(code, /^[4-9][0-9]{2} [0-9]{3} [0-9]{3}$/);
    const letter = await message("mail");
    assert.equal(letter.to, "marie@guest.example");
    assert.ok(letter.text.includes(code));
    await picture(page, "booking");
    const guest = await open(devices["Pixel 5"]);
    await guest.goto(await page.locator("p.link a").getAttribute("href"));
    assert.equal(await guest.locator("p.code").innerText(), code);
    await picture(guest, "guest-phone");
    await page.reload();
    assert.equal(await page.locator("p.code").count(), 0); // shown once
    steps.guest = guest;
  },
  async "taking the booking back"(page) {
    await page.getByRole("link", { name: "Take back" }).click();
    await press(page, "Take back");
    await shows(page, /The booking is taken back/);
    assert.equal((await message("mail")).to, "marie@guest.example");
    await steps.guest.reload();
    assert.equal(await steps.guest.locator("p.code").count(), 0);
    await steps.guest.context().close();
  },
  async "the keymap on a phone, which follows what happens"(page) {
    const phone = await open({ ...devices["Pixel 5"], storageState: await page.context().storageState() });
    await go(phone, "/keymap");
    await picture(phone, "keymap-phone");
    const width = await phone.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width[0] <= width[1], `the page is wider than the phone: ${width}`);
    assert.equal(await phone.getByText("Oil store").count(), 0);
    await go(page, "/keys/new");
    await fill(page, { name: "Oil store", fob: "04 A1 B2 C3 D4 E5 04" });
    await press(page, "Save");
    await phone.getByText("Oil store").waitFor(); // told by the stream
    await picture(phone, "keymap-phone-later");
    await phone.getByRole("link", { name: "More" }).click();
    await picture(phone, "more-phone");
    await go(phone, "/");
    await picture(phone, "overview-phone");
    await phone.context().close();
  },
  async "changing the password, and a code at the next login"(page) {
    await go(page, "/security");
    await picture(page, "security");
    await go(page, "/security/password");
    await fill(page, { current: Ada.password, password: "short1", again: "short1" });
    await press(page, "Confirm");
    await shows(page, /Use at least 8 characters/);
    await fill(page, { current: Ada.password, password: Second, again: Second });
    await press(page, "Confirm");
    await shows(page, /Your password is changed/);
    assert.equal((await message("mail")).to, Ada.mail);
    await page.locator("nav.side").getByRole("button", { name: "Sign out" }).click();
    await signIn(page, Second);
    await at(page, "/");
  },
  async "a forgotten password is set by the mailed link"(page) {
    await page.locator("nav.side").getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("link", { name: "Forgotten your password?" }).click();
    await picture(page, "forgot");
    await fill(page, { email: Ada.mail });
    await press(page, "Send the link");
    await page.goto(linkIn((await message("mail")).text));
    await picture(page, "reset");
    await fill(page, { password: Third, again: Third });
    await press(page, "Save");
    await at(page, "/sign-in");
    assert.equal((await message("mail")).to, Ada.mail);
    await signIn(page, Third);
    await at(page, "/");
  },
  async "every page of the menu opens"(page) {
    const links = await page.locator("nav.side a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert.ok(links.length >= 12);
    for (const link of links) {
      const answer = await go(page, link);
      assert.equal(answer.status(), 200, link);
      await picture(page, `menu-${link.slice(1) || "overview"}`);
    }
    for (const link of ["organisation", "members", "tokens", "webhooks", "messages", "audit"]) {
      assert.equal((await go(page, `/settings/${link}`)).status(), 200, link);
      await picture(page, `settings-${link}`);
    }
  },
};

let failed = false;
const page = await open();
try {
  for (const [name, step] of Object.entries(steps)) {
    if (typeof step !== "function") continue;
    await step(page);
    console.log(`ok: ${name}`);
  }
  assert.deepEqual(complaints, []);
} catch (error) {
  failed = true;
  console.log(`failed at ${page.url()}: ${error.stack}`);
  await picture(page, "failed");
} finally {
  await browser.close();
  process.exit(failed ? 1 : 0);
}
