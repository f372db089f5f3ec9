import { restartServer, story } from "./people.mjs";

await story(async (arrive) => {
  const ann = await arrive("ann");
  const bob = await arrive("bob");
  await ann.entered();
  await bob.entered();
  await ann.say("Before.");
  await bob.sees("Before.");

  const lost = [ann, bob].map((person) => person.sees("Connection lost, trying again …"));
  await restartServer();
  await Promise.all(lost);
  await ann.sees("Connected");
  await bob.sees("Connected");

  await ann.say("After, from ann.");
  await bob.sees("After, from ann.");
  await bob.say("After, from bob.");
  await ann.sees("After, from bob.");
});
