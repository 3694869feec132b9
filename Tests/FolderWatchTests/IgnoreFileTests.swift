import Testing

@testable import FolderWatch

/// `.newsdignore` on real folders.
@Suite(.timeLimit(.minutes(2))) struct IgnoreFileTests {
    @Test func appliesRulesOfTheRootAndOfSubfolders() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/old/deep")
            outer.makeDirectories("news/sub/old")
            outer.write("news/.newsdignore", "*.log\n/old/\n!important.log\n")
            outer.write("news/sub/.newsdignore", "!b.log\nsecret.txt\n")
            for name in ["a.txt", "a.log", "important.log", "old/x.txt", "old/deep/y.txt", "secret.txt"] {
                outer.write("news/\(name)")
            }
            for name in ["b.log", "c.log", "old/z.txt", "secret.txt"] { outer.write("news/sub/\(name)") }
        }
        let expected: Set = ["a.txt", "important.log", "secret.txt", "sub/b.log", "sub/old/z.txt"]
        #expect(try await watched.paths() == expected)
        #expect(watched.catalogue.ignored["a.log"] == ".newsdignore")
        #expect(watched.catalogue.ignored["sub/secret.txt"] == ".newsdignore")
        #expect(watched.watchCount == 4)
        watched.outer.write("news/old/deep/new.txt")
        watched.outer.write("news/late.log")
        #expect(try await watched.paths() == expected)
        #expect(watched.log.changes(of: "old/deep/new.txt").isEmpty)
    }

    @Test func comparesAgainWhenRulesChange() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/d")
            for name in ["a.txt", "a.log", "d/b.log"] { outer.write("news/\(name)") }
        }
        #expect(try await watched.paths() == ["a.txt", "a.log", "d/b.log"])
        watched.outer.write("news/.newsdignore", "*.log")
        #expect(try await watched.paths() == ["a.txt"])
        watched.outer.write("news/d/.newsdignore", "!b.log")
        #expect(try await watched.paths() == ["a.txt", "d/b.log"])
        watched.outer.write("news/.newsdignore", "d/")
        #expect(try await watched.paths() == ["a.txt", "a.log"])
        watched.outer.remove("news/.newsdignore")
        #expect(try await watched.paths() == ["a.txt", "a.log", "d/b.log"])
        let scans = watched.log.scans.count
        watched.outer.write("news/d/.newsdignore", "!b.log")
        try await watched.watcher.synchronize()
        #expect(watched.log.scans.count == scans)
    }

    @Test func appliesRulesThatCameWithTheirDirectory() async throws {
        let watched = try WatchedFolder()
        watched.outer.makeDirectory("new")
        watched.outer.write("new/.newsdignore", "draft*")
        watched.outer.write("new/draft 1")
        watched.outer.write("new/story")
        watched.outer.move("new", to: "news/new")
        #expect(try await watched.paths() == ["new/story"])
        #expect(watched.log.scans == ["start"])
    }

    @Test func tellsIgnoredFilesAndSkipsIgnoredDirectories() async throws {
        let watched = try WatchedFolder { outer in
            outer.makeDirectories("news/.git/objects")
            outer.makeDirectories("news/@eaDir")
            outer.write("news/.git/objects/1")
            outer.write("news/@eaDir/thumb")
            outer.write("news/a.part")
            outer.write("news/.hidden")
        }
        #expect(try await watched.paths() == [])
        #expect(watched.catalogue.ignored == ["a.part": "temporary name", ".hidden": "hidden"])
        watched.outer.move("news/a.part", to: "news/a")
        #expect(try await watched.paths() == ["a"])
        watched.outer.makeDirectory("news/.late")
        watched.outer.write("news/.late/1")
        watched.outer.move("news/.late", to: "news/late")
        #expect(try await watched.paths() == ["a", "late/1"])
        watched.outer.move("news/late", to: "news/.late")
        #expect(try await watched.paths() == ["a"])
    }
}
