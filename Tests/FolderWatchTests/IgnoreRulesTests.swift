import Testing

@testable import FolderWatch

@Suite struct IgnoreRulesTests {
    /// Rules, path (a directory where it ends in `/`), verdict.
    static let table: [(String, String, Bool?)] = [
        ("", "a.txt", nil),
        ("# a.txt", "a.txt", nil),
        ("\\#a", "#a", true),
        ("\\!a", "!a", true),
        ("\n\n  \na.txt\n", "a.txt", true),
        ("a.txt\r\nb.txt\r\n", "a.txt", true),
        ("\u{FEFF}a.txt", "a.txt", true),
        ("a.txt   ", "a.txt", true),
        ("a.txt\\ ", "a.txt ", true),
        ("a.txt\\ ", "a.txt", nil),
        (" a.txt", "a.txt", nil),
        // Without a slash: at any depth. With one: from here.
        ("a.txt", "x/y/a.txt", true),
        ("/a.txt", "a.txt", true),
        ("/a.txt", "x/a.txt", nil),
        ("x/a.txt", "x/a.txt", true),
        ("x/a.txt", "y/x/a.txt", nil),
        // A slash at the end: directories only.
        ("old/", "old/", true),
        ("old/", "old", nil),
        ("old/", "x/old/", true),
        ("/old/", "x/old/", nil),
        ("x/old/", "x/old/", true),
        // Stars stop at slashes.
        ("*.log", "x/a.log", true),
        ("*.log", "a.logs", nil),
        ("x/*.log", "x/y/a.log", nil),
        ("x/*.log", "x/a.log", true),
        ("*", "x/y", true),
        ("a*b*c", "aXXbYYc", true),
        ("a*b*c", "aXXbYY", nil),
        ("?.txt", "a.txt", true),
        ("?.txt", "ab.txt", nil),
        ("a?b", "a/b", nil),
        // Two stars.
        ("**/a", "a", true),
        ("**/a", "x/y/a", true),
        ("x/**", "x/y/z", true),
        ("x/**", "x/", nil),
        ("x/**/z", "x/z", true),
        ("x/**/z", "x/a/b/z", true),
        ("x/**/z", "y/x/z", nil),
        ("**/x/**", "a/x/b", true),
        ("x/**/y/**/z", "x/1/y/2/3/z", true),
        ("x/**/y/**/z", "x/1/z", nil),
        ("a**b", "aXb", true),
        ("a/**b", "a/x/b", nil),
        // Brackets.
        ("[ab].txt", "b.txt", true),
        ("[a-c]1", "b1", true),
        ("[a-c]1", "d1", nil),
        ("[!a-c]1", "d1", true),
        ("[^a-c]1", "a1", nil),
        ("[]]x", "]x", true),
        ("[!]]x", "ax", true),
        ("[a-]x", "-x", true),
        ("[[:digit:]]*", "7up", true),
        ("[[:digit:]]*", "up", nil),
        ("[[:alpha:]_]1", "_1", true),
        ("[[:nothing:]]", "n", nil),
        ("[\\]]x", "]x", true),
        ("[a", "[a", nil),
        ("a\\*b", "a*b", true),
        ("a\\*b", "axb", nil),
        ("a\\", "a\\", nil),
        // The last line that matches decides.
        ("*.txt\n!keep.txt", "keep.txt", false),
        ("*.txt\n!keep.txt", "x/keep.txt", false),
        ("!keep.txt\n*.txt", "keep.txt", true),
        ("*.txt\n!/keep.txt", "x/keep.txt", true),
        ("/", "a", nil),
        ("!", "a", nil),
    ]

    @Test(arguments: table)
    func decides(rules: String, path: String, expected: Bool?) {
        let names = path.split(separator: "/").map { Array($0.utf8) }
        #expect(IgnoreRules(rules.utf8).ignores(names[...], isDirectory: path.hasSuffix("/")) == expected)
    }

    @Test func matchesBytesThatAreNoText() {
        #expect(IgnoreRules([0xFF, UInt8(ascii: "*")]).ignores([[0xFF, 0xFE]], isDirectory: false) == true)
        #expect(IgnoreRules("?".utf8).ignores([[0xFF]], isDirectory: false) == true)
    }

    @Test func answersHostilePatternsSoon() {
        let rules = IgnoreRules(String(repeating: "*a", count: 100).utf8)
        let name = [UInt8](repeating: UInt8(ascii: "a"), count: 254) + [UInt8(ascii: "b")]
        #expect(rules.ignores([name], isDirectory: false) == nil)
        let deep = IgnoreRules((String(repeating: "**/a/", count: 100) + "b").utf8)
        #expect(deep.ignores(Array(repeating: [UInt8(ascii: "a")], count: 500)[...], isDirectory: false) == nil)
    }
}

@Suite struct IgnoredNamesTests {
    @Test(arguments: [
        ".hidden", ".goutputstream-X1", ".~lock.a.odt#", ".nfs0001", ".stfolder", ".a.txt.Xy12Zq", ".newsdignore",
        "a.txt~", "#a.txt#", "a.swp", "a.SWX", "4913", "a.tmp", "a.TMP", "a.part", "a.crdownload", "a.filepart",
        "@eaDir", "__MACOSX",
    ])
    func ignoresWorkInProgress(name: String) {
        #expect(IgnoredNames.reason(toIgnore: name.bytes) != nil)
    }

    @Test(arguments: ["a.txt", "a", "#", "#1 story", "4913.txt", "tmp", "a.tmp.txt", "a part", "-rf", "…", "a..b"])
    func readsEverythingElse(name: String) {
        #expect(IgnoredNames.reason(toIgnore: name.bytes) == nil)
    }
}
