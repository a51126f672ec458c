/** Stands in for a native module that ends a process whose parent died. The server has its own ways. */
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
