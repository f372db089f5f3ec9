// The pictures of the documentation, and those of what is rarely seen. All of it happens at hours that never change.
import { story } from "./people.mjs";

const now = new Date("2026-03-13T09:32:00Z");
const SIZES = { 1280: { width: 1280, height: 800 }, 390: { width: 390, height: 780 } };
const SCHEMES = ["light", "dark"];

await story(async (arrive) => {
  const [guido, hildegard, clara, perotin] = await Promise.all(
    ["Guido", "Hildegard", "Clara", "Perotin"].map((name) => arrive(name, name === "Clara" ? { now } : {})),
  );
  await pictured(clara, "door");

  for (const person of [guido, hildegard]) await person.entered();
  for (const person of [guido, hildegard]) for (const room of ["Rehearsal", "Kitchen"]) await person.goTo(room);
  for (const person of [guido, hildegard]) await person.goTo("Lobby");
  await said(guido, "Good evening! Is this the new chat?");
  await clara.entered();
  await said(clara, "It is. Several rooms, nothing to install, and it finds its way back when the train leaves the tunnel.");
  await said(hildegard, "Then it is better than my telephone.");
  for (const room of ["Rehearsal", "Kitchen", "Lobby"]) await clara.goTo(room);

  await perotin.entered();
  await said(perotin, "Morning, all.", "Where do I find the Tallis?");
  await said(clara, "Here: https://en.wikipedia.org/wiki/Spem_in_alium", "Forty parts, so bring a pencil.");
  await said(perotin, "Forty.");
  await said(guido, "Five choirs of eight voices. You are in the third, between the pillar and the organ.");
  await said(perotin, "I was promised supper.");
  await said(clara, "That is in the kitchen.");

  await guido.goTo("Rehearsal");
  await said(guido, "Half past six tonight, not seven.", "Basses: from bar 40, please.");
  await hildegard.goTo("Kitchen");
  await said(hildegard, "Spelt bread, chestnuts, fennel.", "Who brings the wine?", "And who does not drink all of it?");
  await hildegard.goTo("Lobby");
  await clara.title("(5) Lobby · Antiphon");
  await pictured(clara, "chat", async (take) => {
    do {
      await hildegard.field.pressSequentially("I"); // a notice that lasts for three seconds
      await clara.sees("Hildegard is typing …");
      await take();
    } while (!(await clara.page.getByText("Hildegard is typing …").isVisible()));
  });
});

async function said(person, ...texts) {
  for (const text of texts) {
    await person.say(text);
    await person.page.locator(".said", { hasText: text }).filter({ visible: true }).waitFor();
    await person.page.locator(".pending").waitFor({ state: "detached" });
  }
}

async function pictured(person, name, around = (take) => take()) {
  await person.page.mouse.move(0, 0); // over nothing
  for (const [width, size] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      await person.page.setViewportSize(size);
      await person.page.emulateMedia({ colorScheme });
      await around(() => person.picture(`${name}-${width}-${colorScheme}.png`));
    }
  }
}
