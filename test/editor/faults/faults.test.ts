import * as vscode from 'vscode';
import { tryEveryFault } from '../../faults/every-fault';
import { DEEDS } from './deeds';
import { FaultyFiles } from './faulty-files';
import { tryDeed } from './scenario';

const files = new FaultyFiles();

describe('with a fault at every operation on files', function () {
  this.timeout(300_000);
  let provider: vscode.Disposable;

  before(() => {
    const options = { isCaseSensitive: true };
    provider = vscode.workspace.registerFileSystemProvider('faulty', files, options);
  });
  after(() => void provider.dispose());

  for (const deed of DEEDS) {
    const there = Object.keys(deed.before).length > 0 ? ', where a file is' : '';
    it(`${deed.name}${there}: nothing is lost, it is told once, and goes on`, async () => {
      await tryEveryFault((injector) => tryDeed(files, deed, injector), deed.faults);
    });
  }
});
