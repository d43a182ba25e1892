// Preloaded into the program: tells of each script that is given a cache whether V8 refused it.

const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    if (options.cachedData !== undefined)
      console.error(`${options.filename}: ${this.cachedDataRejected ? 'refused' : 'taken'}`);
  }
};
