/** Preloaded into a helper process: it ends when the process that started it is gone, however that ended. */
process.once('disconnect', () => process.exit(0));
process.channel?.unref();
