import Foundation
import NewsDaemon
import Testing

/// Holds `JournalEvent` and systemd/newsd.catalog together.
@Suite struct JournalCatalogTests {
    private static let catalog: [Entry] = (try? entries(of: "systemd/newsd.catalog")) ?? []

    @Test func explainsEveryMessageIDOnce() {
        #expect(Self.catalog.map(\.id).sorted() == JournalEvent.allCases.map(\.messageID).sorted())
    }

    @Test(arguments: JournalEvent.allCases)
    func givesEveryEventASubjectAndSaysWhatToDo(event: JournalEvent) throws {
        let entry = try #require(Self.catalog.first { $0.id == event.messageID })
        #expect(entry.headers.contains { $0.hasPrefix("Subject: ") })
        #expect(entry.headers.contains("Defined-By: newsd"))
        #expect(entry.body.count >= 2)
    }

    @Test func fitsTheWidthThatJournalctlExpects() {
        for entry in Self.catalog {
            for line in entry.headers + entry.body {
                #expect(line.count <= 76, "\(line)")
            }
        }
    }

    @Test(arguments: JournalEvent.allCases)
    func usesMessageIDsThatJournaldUnderstands(event: JournalEvent) {
        #expect(event.messageID.utf8.count == 32)
        #expect(event.messageID.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) })
    }

    private struct Entry {
        var id: String
        var headers: [String] = []
        var body: [String] = []
    }

    private static func entries(of file: String) throws -> [Entry] {
        var entries: [Entry] = []
        var isInHeaders = false
        for line in try projectFile(file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("-- ") {
                entries.append(Entry(id: String(line.dropFirst(3))))
                isInHeaders = true
            } else if line.isEmpty {
                isInHeaders = false
            } else if !line.hasPrefix("#"), !entries.isEmpty {
                if isInHeaders {
                    entries[entries.count - 1].headers.append(line)
                } else {
                    entries[entries.count - 1].body.append(line)
                }
            }
        }
        return entries
    }
}
