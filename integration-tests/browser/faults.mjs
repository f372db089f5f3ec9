import assert from "node:assert/strict";
import axe from "axe-core";

/** What axe finds wrong with a page as it is now, in light and dark, wide and narrow; leaves it narrow and dark. */
export async function faults(page) {
  const found = [];
  await page.evaluate(axe.source); // past the page's own policy, which runs no script but its own
  for (const width of [1280, 390]) {
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await page.evaluate(() => window.axe.run());
      assert.ok(passes.length > 10, "axe has looked at something");
      for (const { id, nodes } of violations) {
        found.push(`${id} (${width}, ${colorScheme}): ${nodes.map(({ html }) => html).join(" ")}`);
      }
    }
  }
  return found;
}
