#!/usr/bin/env -S python3 -B
"""Storms: thousands of files dropped, renamed and deleted at once, a tree moved in, newsd killed in the middle."""

import os
import shutil
import signal
import time

import newsd_bench as bench


def paths(folder):
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]


class Storms:
    def __init__(self, newsd, options):
        self.newsd, self.options, self.rows = newsd, options, []

    def run(self, name, storm):
        """Runs one storm, then waits until newsd has seen all of it and compares archive and folder."""
        begin = time.monotonic()
        touched = storm()
        done = time.monotonic() - begin
        status, _ = self.newsd.synchronize()
        settled = time.monotonic() - begin
        expected = len(paths(self.newsd.folder))
        files = status["files"] if status["files"] == expected else f"{status['files']}, NOT {expected}"
        self.rows.append([name, touched, f"{done:.2f} s", f"{settled:.2f} s", files, self.newsd.check()])

    def drop(self):
        files, _ = bench.write_tree(self.newsd.folder, bench.texts(self.options))
        return files

    def rename(self):
        found = paths(self.newsd.folder)
        for path in found:
            place, name = os.path.split(path)
            os.rename(path, os.path.join(place, "renamed-" + name))
        return len(found)

    def rename_folders(self):
        folders = sorted(os.listdir(self.newsd.folder))
        for name in folders:
            os.rename(os.path.join(self.newsd.folder, name), os.path.join(self.newsd.folder, "moved-" + name))
        return len(paths(self.newsd.folder))

    def delete(self):
        found = paths(self.newsd.folder)
        for path in found:
            os.unlink(path)
        return len(found)

    def move_in(self):
        tree = os.path.join(self.newsd.outside, "tree")
        files, _ = bench.write_tree(tree, bench.texts(self.options))
        os.rename(tree, os.path.join(self.newsd.folder, "tree"))
        return files

    def kill(self):
        """Drops everything once more beside it, kills newsd three times on the way, and starts it again."""
        files, _ = bench.write_tree(os.path.join(self.newsd.folder, "killed"), bench.texts(self.options))
        for share in (0.2, 0.4, 0.8):
            self.wait_for_articles(files + int(share * files))
            self.newsd.stop(signal.SIGKILL)
            self.newsd.start()
        return files

    def wait_for_articles(self, wanted):
        connection = self.newsd.connection()
        while True:
            status = connection.json("/v1/status")
            if status["articles"] >= wanted or (status["state"] == "live" and status["queued"] == 0):
                return
            time.sleep(0.01)

    def remove_tree(self):
        found = len(paths(self.newsd.folder))
        for name in os.listdir(self.newsd.folder):
            shutil.rmtree(os.path.join(self.newsd.folder, name))
        return found


def main():
    options = bench.arguments(__doc__, articles=True).parse_args()
    with bench.Newsd(options) as newsd:
        newsd.start()
        storms = Storms(newsd, options)
        storms.run("dropped at once", storms.drop)
        storms.run("renamed", storms.rename)
        storms.run("in renamed folders", storms.rename_folders)
        storms.run("deleted", storms.delete)
        storms.run("in a tree moved in", storms.move_in)
        storms.run("dropped, newsd killed with -9 three times", storms.kill)
        storms.run("removed with their folders", storms.remove_tree)
        print("Storms; the folder is done, then newsd has seen all of it:\n")
        head = ["storm", "files", "folder done", "archive done", "files in the archive", "`newsctl check`"]
        bench.table(head, storms.rows)
    if any(row[-1] != "equal" or "NOT" in str(row[-2]) for row in storms.rows):
        raise SystemExit(1)


main()
