// Lets processes run a part of the time only: `slowing.mjs SLOWER PID…`, until it is told to end.
const [slower = 1, ...pids] = process.argv.slice(2).map(Number);

/** How long they run at a stretch, in milliseconds. */
const STRETCH = 4;

let [ran, rested, turned] = [0, 0, performance.now()];

const tell = (signal) => {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // A process that has ended needs no slowing.
    }
  }
};

const sinceTurn = () => {
  const now = performance.now();
  const spent = now - turned;
  turned = now;
  return spent;
};

function go() {
  tell('SIGCONT');
  rested += sinceTurn();
  setTimeout(halt, STRETCH);
}

/** On a busy machine this comes late: the rest then is longer too. */
function halt() {
  tell('SIGSTOP');
  ran += sinceTurn();
  setTimeout(go, Math.max(1, ran * (slower - 1) - rested));
}

process.on('SIGTERM', () => {
  tell('SIGCONT');
  process.exit(0);
});
process.stdout.write('siap\n');
halt();
