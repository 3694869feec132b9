import FoundationEssentials
import Testing

/// The table of targets in docs/architecture.md says what the code does.
@Suite struct ImportsTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test func namesEveryTargetOnce() throws {
        let names = try Self.table().map(\.target)
        #expect(names.sorted() == (try Self.targets()))
    }

    @Test func namesWhatEachTargetImports() throws {
        let targets = Set(try Self.targets())
        for row in try Self.table() where targets.contains(row.target) {
            let imported = try Self.imports(of: row.target).intersection(targets)
            #expect(row.imports.sorted() == imported.sorted(), "imports of \(row.target)")
        }
    }

    @Test func importsGoDownThePageOnly() throws {
        var below: Set<String> = []
        for row in try Self.table() {
            #expect(Set(row.imports).subtracting(below) == [], "\(row.target) imports what stands below it")
            below.insert(row.target)
        }
    }

    @Test(
        arguments: [
            ("import TextUnits", "TextUnits"), ("package import NewsModel", "NewsModel"),
            ("@testable import NewsAPI", "NewsAPI"), ("@_exported internal import NewsAPI  ", "NewsAPI"),
            ("import struct NewsModel.Moment", "NewsModel"), ("// import TextUnits", nil), ("let imports = 1", nil),
        ] as [(String, String?)]
    )
    func readsImports(line: String, module: String?) {
        #expect(Self.module(importedBy: line[...]) == module)
    }
}

extension ImportsTests {
    /// Rows of three cells whose first is a name in backquotes.
    private static func table() throws -> [(target: String, imports: [String])] {
        let page = try text(of: repository.appending(path: "docs/architecture.md"))
        return page.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map { $0.filter { !" `".contains($0) } }
            guard line.hasPrefix("| `"), cells.count == 3 else { return nil }
            return (cells[0], cells[2] == "–" ? [] : cells[2].split(separator: ",").map(String.init))
        }
    }

    /// Folders of Sources with Swift in them, sorted.
    private static func targets() throws -> [String] {
        let sources = repository.appending(path: "Sources").path
        return try FileManager.default.contentsOfDirectory(atPath: sources).filter { name in
            try FileManager.default.subpathsOfDirectory(atPath: "\(sources)/\(name)").contains {
                $0.hasSuffix(".swift")
            }
        }.sorted()
    }

    private static func imports(of target: String) throws -> Set<String> {
        let folder = repository.appending(path: "Sources/\(target)")
        var modules: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
            modules.formUnion(try text(of: folder.appending(path: path)).split(separator: "\n").compactMap(module))
        }
        return modules
    }

    /// The module that a line imports; nil for any other line.
    private static func module(importedBy line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import") else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
        let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
        guard words[..<keyword].allSatisfy({ $0.hasPrefix("@") || levels.contains($0) }) else { return nil }
        let name = words[(keyword + 1)...].first { !kinds.contains($0) }
        return name?.split(separator: ".").first.map(String.init)
    }

    private static func text(of file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}
