// Lets processes run a part of the time only: `slowing.mjs RUN_MS REST_MS PID…`, until it is told to end.
const [run = 4, rest = 12, ...pids] = process.argv.slice(2).map(Number);

const tell = (signal) => {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // A process that has ended needs no slowing.
    }
  }
};

function go() {
  tell('SIGCONT');
  setTimeout(halt, run);
}

function halt() {
  tell('SIGSTOP');
  setTimeout(go, rest);
}

process.on('SIGTERM', () => {
  tell('SIGCONT');
  process.exit(0);
});
process.stdout.write('siap\n');
halt();
