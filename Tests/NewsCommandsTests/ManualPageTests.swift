import FoundationEssentials
import Testing

@testable import NewsCommands

/// The pages in docs/man name all that the programs know.
@Suite struct ManualPageTests {
    private let root: URL = {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        return root
    }()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test func newsctlsPageHasEveryVerb() throws {
        let page = try text("docs/man/newsctl.1")
        for verb in Newsctl.verbs { #expect(page.contains("\n.It Cm \(verb)"), "\(verb)") }
    }

    @Test func newsctlsPageHasEveryOption() throws {
        let page = try text("docs/man/newsctl.1")
        for option in OptionSpelling.flags.union(OptionSpelling.valued) {
            #expect(page.contains("Fl \\-\(option.dropFirst(2).replacing("-", with: "\\-"))"), "\(option)")
        }
        for option in OptionSpelling.shortFlags.union([OptionSpelling.shortValued]) {
            #expect(page.contains("\n.It Fl \(option.dropFirst())"), "\(option)")
        }
    }

    @Test func newsctlsPageHasEveryVariable() throws {
        let page = try text("docs/man/newsctl.1")
        for variable in Session.variables { #expect(page.contains("\n.It Ev \(variable)\n"), "\(variable)") }
    }

    @Test func theConfigurationsPageHasEveryKeyWithItsDefault() throws {
        let page = try text("docs/man/newsd.yaml.5")
        var section = ""
        var keys = 0
        for line in try text("config/newsd.yaml").split(separator: "\n") {
            if let heading = line.wholeMatch(of: /([a-z_]+):/) { section = String(heading.1) }
            guard let key = line.wholeMatch(of: /\s+#([a-z_]+): (.*)/) else { continue }
            keys += 1
            let known = key.2 == "\"\"" ? "" : "(\(key.2))"
            #expect(page.contains("\n.It Li \(section).\(key.1) No \(known)"), "\(section).\(key.1)")
        }
        #expect(keys > 10)
    }
}
