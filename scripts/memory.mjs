// How much memory a serving process may take, found with `npm run bench`: a small young generation, one thread that compiles and
// one arena keep what Node and libc hoard in check (they save a quarter).
// 80 MB live in the old generation, and to mark them costs as much as a dozen pages. By itself V8 would do so whenever they have grown by a
// third, which is a quarter of all the work of a busy portal: it waits until they have grown by six tenths.
// What is larger than 64 kB is given back to the system as soon as it is free: bodies and compressors leave no holes behind.
export const server = {
  options: [
    "--max-semi-space-size=4",
    "--heap-growing-percent=60",
    "--max-old-space-size=256",
    "--v8-pool-size=1",
    "--disable-warning=ExperimentalWarning",
  ],
  variables: { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072", MALLOC_MMAP_THRESHOLD_: "65536" },
};
