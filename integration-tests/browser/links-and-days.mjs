import assert from "node:assert/strict";
import { story } from "./people.mjs";

const TEXT =
  "See https://example.com/a_(b), (http://example.org/?q=1&r=2) and HTTPS://EXAMPLE.NET/x. " +
  "Not javascript:alert(1), data:text/html,x or ftp://example.com; nor <a href='https://evil.example'>this</a>.";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob", { now: Date.now() + 24 * 60 * 60 * 1000 }); // he reads it tomorrow
  const cid = await arrive("cid", { now: new Date("2031-05-06T12:00:00Z") }); // and she much later
  await ann.entered();
  await ann.say(TEXT);
  for (const person of [ann, bob, cid]) {
    if (person !== ann) await person.entered();
    await person.sees(TEXT);
  }
  const links = ann.page.locator(".said a");
  assert.deepEqual(await links.allInnerTexts(), [
    "https://example.com/a_(b)",
    "http://example.org/?q=1&r=2",
    "HTTPS://EXAMPLE.NET/x",
    "https://evil.example",
  ]);
  for (const link of await links.all()) {
    assert.match(await link.getAttribute("href"), /^https?:/i);
    assert.match(await link.getAttribute("rel"), /\bnoopener\b/);
  }
  assert.equal(await ann.page.locator(".said :not(a)").count(), 0, "there is nothing else in it than text and links");

  const at = await ann.page.locator(".message time").getAttribute("datetime");
  assert.ok(Math.abs(Date.parse(at) - Date.now()) < 10 * 60 * 1000, `${at} is now`);
  const hour = await ann.page.locator(".message time").innerText();
  assert.equal(hour, at.slice(11, 16));
  await ann.page.locator(".day", { hasText: /^Today$/ }).waitFor();
  await bob.page.locator(".day", { hasText: /^Yesterday$/ }).waitFor();
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(at));
  await cid.page.locator(".day time", { hasText: date }).waitFor(); // 24 November 2026
  assert.equal(await cid.page.locator(".day time").first().getAttribute("datetime"), at.slice(0, 10));
});
