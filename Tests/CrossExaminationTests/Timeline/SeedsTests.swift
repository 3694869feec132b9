import CrossExamination
import Foundation
import Testing

/// Real articles of one story, that nobody may ship: `NEWSD_TEST_SEEDS` names their folder. A whole file is taken for one
/// article here.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["NEWSD_TEST_SEEDS"] != nil)) struct SeedsTests {
    private static func articles() throws -> [ExaminedArticle] {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["NEWSD_TEST_SEEDS"] ?? "")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path < $1.path }.filter { $0.pathExtension == "txt" }.map { file in
            let body = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            return SampleArticles.article(file.lastPathComponent, body, published: nil, language: nil)
        }
    }

    @Test func joinsTheSpellingsOfNames() throws {
        let names = joinedNames(try Self.articles())
        let zelensky = try #require(names.first { $0.kind == .person && $0.name.hasPrefix("Volodymyr") })
        #expect(zelensky.variants.count == 1)
        #expect(zelensky.articles == 4)
        #expect(names.count { $0.name.contains("Gerasimov") } == 1)
        #expect(names.count { $0.name.contains("Putin") } == 1)
        #expect(names.first { $0.name == "Kyiv" }?.variants.contains("Kiev") == true)
    }

    @Test func datesTheEvents() throws {
        let dates = timeline(try Self.articles()).map(\.date)
        for date in ["2024-08-06", "2025-04-14", "2025-04-26"] {
            #expect(dates.contains(date))
        }
    }

    @Test func joinsAQuoteInItsForms() throws {
        let quotes = joinedQuotes(try Self.articles()).filter { $0.form.content.speakerName == "Valery Gerasimov" }
        #expect(quotes.contains { $0.others.map(\.difference) == [.altered] })
    }
}
