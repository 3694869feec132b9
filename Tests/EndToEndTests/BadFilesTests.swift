import Glibc
import Testing

/// Nothing that lies in the folder ends newsd or hides its neighbours.
@Suite struct BadFilesTests {
    /// Bytes of no text in any charset.
    private static let noise: [UInt8] = {
        var state: UInt32 = 7
        return (0..<4096).map { index in
            state = state &* 1_664_525 &+ 1_013_904_223
            return index % 3 == 0 ? 0 : UInt8(truncatingIfNeeded: state >> 24)
        }
    }()

    @Test func binaryFilesFailWithAReasonAndTheOthersAreFound() throws {
        let newsroom = try Newsroom {
            $0.write(bytes: Array("noise.txt".utf8), Self.noise)
            $0.write("good.txt", SampleArticle.text(1))
        }
        #expect(try newsroom.count(SampleArticle.word(1)) == 1)
        newsroom.folder.write(bytes: Array("later.md".utf8), Self.noise)
        let failed = try newsroom.newsctl("failed", "--sync", "--json")
        #expect(failed.status == 0)
        #expect(Set(try failed.json.files.items.map(\.path)) == [.string("noise.txt"), .string("later.md")])
        #expect(
            try failed.json.files.items.allSatisfy { $0.reason.string?.isEmpty == false && $0.articles == .number(0) }
        )
        #expect(try newsroom.newsctl("failed").output.contains("noise.txt"))
        #expect(try newsroom.status().failed == .number(2))
        newsroom.folder.write("noise.txt", SampleArticle.text(2))
        #expect(try newsroom.count(SampleArticle.word(2)) == 1)
        #expect(try newsroom.status().failed == .number(1))
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test func numbersBeyondReckoningDoNotStopNewsd() throws {
        let newsroom = try Newsroom { MoorFire.fill($0) }
        #expect(try newsroom.status().articles == .number(6))
        let digits = String(repeating: "9", count: 310)
        newsroom.folder.write(
            "huge.md",
            """
            ---
            title: "Huge numbers of the Skarre moor fire"
            outlet: Lowland Ledger
            date: 2025-05-06
            ---

            The fire on the Skarre moor near Haldby killed 1e309 people, the district said on May 4, 2025. It burned \
            \(digits) square kilometres, and between 1e308 and 1e309 people left their homes. Prices rose 1e309 percent. The \
            moor last burned \(digits) years ago, and the next fire comes in 99999999999 centuries. Some -9223372036854775808 \
            people came.
            """
        )
        #expect(try newsroom.status().articles == .number(7))
        let huge = try #require(try newsroom.newsctl("search", "-q", "outlet:ledger").lines.first)
        for verb in ["compare", "figures", "timeline", "story", "show"] {
            for format in [[], ["--json"]] {
                let outcome = try newsroom.newsctl.run(
                    [verb] + format + (verb == "show" ? [huge] : ["Skarre", "Haldby"])
                )
                #expect(outcome.status == 0, "\(verb)")
            }
        }
        #expect(try newsroom.newsctl("compare", "--json", "Skarre", "Haldby").json.comparisons.items.count > 1)
        #expect(try newsroom.daemon.end() == .exited(0))
    }

    @Test func emptyFilesAndBytesThatAreNoUTF8DoNotStopNewsd() throws {
        let newsroom = try Newsroom { folder in
            folder.write("empty.txt", "")
            folder.write("blank.txt", " \n\n\t\n")
            var bytes = Array(SampleArticle.text(3).utf8)
            bytes.insert(contentsOf: [0xff, 0xfe, 0xc3, 0x28, 0x80], at: bytes.count / 2)
            folder.write(bytes: Array("broken.txt".utf8), bytes)
        }
        #expect(try newsroom.count(SampleArticle.word(3)) == 1)
        let files = try newsroom.files()
        #expect(files["empty.txt"]?.articles == .number(0))
        #expect(files["blank.txt"]?.articles == .number(0))
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test(.enabled(if: geteuid() != 0, "root may read everything"))
    func anUnreadableFileFailsAndIsReadOnceItMayBe() throws {
        let newsroom = try Newsroom {
            $0.write("secret.txt", SampleArticle.text(4))
            $0.protect("secret.txt", mode: 0)
        }
        #expect(try newsroom.count(SampleArticle.word(4)) == 0)
        #expect(try newsroom.files()["secret.txt"]?.state == .string("failed"))
        newsroom.folder.protect("secret.txt", mode: 0o644)
        #expect(try newsroom.count(SampleArticle.word(4)) == 1)
    }

    @Test func whatIsNoRegularFileIsNeverOpened() throws {
        let newsroom = try Newsroom { folder in
            folder.makePipe("pipe.txt")
            folder.symlink(to: "loop.txt", as: "loop.txt")
            folder.symlink(to: ".", as: "self")
            folder.makeFolder("folder.txt")
            folder.write("good.txt", SampleArticle.text(5))
        }
        #expect(try newsroom.count(SampleArticle.word(5)) == 1)
        newsroom.folder.makePipe("later.txt")
        newsroom.folder.symlink(to: "/etc/passwd", as: "away.txt")
        #expect(try newsroom.count("*") == 1)
        let files = try newsroom.files()
        for name in ["pipe.txt", "loop.txt", "later.txt", "away.txt"] {
            #expect(files[name]?.state != .string("indexed"))
        }
    }

    @Test func oddNamesAreReadAndShownEscaped() throws {
        let names: [[UInt8]] = [
            Array("new\nline.txt".utf8), Array("\u{1b}[31mred.txt".utf8),
            Array("bad".utf8) + [0xff] + Array("name.txt".utf8),
            Array("back\\xffslash.txt".utf8), Array("Größe.txt".utf8), Array("-n.txt".utf8),
        ]
        let newsroom = try Newsroom { folder in
            for (index, name) in names.enumerated() {
                folder.write(bytes: name, Array(SampleArticle.text(10 + index).utf8))
            }
        }
        #expect(try newsroom.status().articles == .number(6))
        let files = try newsroom.files()
        #expect(files.count == 6)
        #expect(files["bad\\xffname.txt"] != nil)
        #expect(files["Größe.txt"] != nil)
        #expect(files["new\nline.txt"] != nil)
        for verb in [["files"], ["search", "-n", "100", "*"]] {
            let text = try newsroom.newsctl.run(verb).output
            #expect(!text.contains("\u{1b}"))
            #expect(!text.contains("new\nline"))
        }
        #expect(!newsroom.daemon.logText.contains("\u{1b}"))
        #expect(try newsroom.check().equal == .bool(true))
    }

    @Test func aFileBeyondTheLimitFailsWithoutBeingRead() throws {
        let newsroom = try Newsroom { folder in
            folder.write("good.txt", SampleArticle.text(6))
            folder.writeHole("huge.txt", bytes: 65 << 20)
        }
        #expect(try newsroom.count(SampleArticle.word(6)) == 1)
        let huge = try #require(try newsroom.files()["huge.txt"])
        #expect(huge.state == .string("failed"))
        #expect(huge.reason.string?.isEmpty == false)
    }

    @Test func ignoredNamesAreNotReadUntilTheRuleIsGone() throws {
        let newsroom = try Newsroom { folder in
            folder.write(".newsdignore", "drafts/\n*.bak.txt\n!keep.bak.txt\n# a comment\n")
            folder.makeFolder("drafts")
            folder.write("drafts/one.txt", SampleArticle.text(20))
            folder.write("two.bak.txt", SampleArticle.text(21))
            folder.write("keep.bak.txt", SampleArticle.text(22))
            folder.write("three.txt", SampleArticle.text(23))
        }
        #expect(try newsroom.count("*") == 2)
        #expect(try newsroom.count(SampleArticle.word(22)) == 1)
        newsroom.folder.write("drafts/later.txt", SampleArticle.text(24))
        #expect(try newsroom.count(SampleArticle.word(24)) == 0)
        #expect(try newsroom.files()["two.bak.txt"]?.state == .string("ignored"))
        newsroom.folder.remove(".newsdignore")
        #expect(try newsroom.newsctl("rescan").status == 0)
        #expect(try newsroom.count("*") == 5)
        #expect(try newsroom.check().equal == .bool(true))
    }
}
