// Checks the workflow files with actionlint.
const fs = require('node:fs');
const path = require('node:path');

const directory = path.join(__dirname, '..', '.github', 'workflows');

(async () => {
    const { createLinter } = await import(require.resolve('actionlint'));
    const lint = await createLinter();
    let problems = 0;
    for (const name of fs.readdirSync(directory)) {
        for (const problem of lint(fs.readFileSync(path.join(directory, name), 'utf8'), name)) {
            console.error(`${name}:${problem.line}:${problem.column}: ${problem.message}`);
            problems++;
        }
    }
    process.exitCode = problems === 0 ? 0 : 1;
})();
