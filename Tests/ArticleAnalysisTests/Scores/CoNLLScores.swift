import ArticleAnalysis
import Foundation
import NewsModel
import Testing

/// Names of CoNLL-2003's testa, by the task's own measure: kind and both ends must be right.
@Suite(.enabled(if: VoicesScoreData.conll != nil)) struct CoNLLScores {
    private struct Entity: Hashable {
        let start: Int
        var end: Int
        let kind: String
    }

    private struct Counts {
        var right: [String: Int] = [:], found: [String: Int] = [:], wanted: [String: Int] = [:]

        func scores(_ kinds: [String]) -> [Double] {
            let right = Double(kinds.reduce(0) { $0 + self.right[$1, default: 0] })
            let precision = right / Double(max(1, kinds.reduce(0) { $0 + found[$1, default: 0] }))
            let recall = right / Double(max(1, kinds.reduce(0) { $0 + wanted[$1, default: 0] }))
            return [precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)]
        }
    }

    @Test func conllDevelopmentNames() throws {
        let path = try #require(VoicesScoreData.conll)
        let source = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        var halves = [Counts(), Counts()]
        for (index, document) in source.components(separatedBy: "-DOCSTART-").dropFirst().enumerated() {
            Self.score(document, into: &halves[index % 2])
        }
        print("| half | all P | R | F1 | person F1 | place F1 | organisation F1 |")
        print("|---|---|---|---|---|---|---|")
        for (name, counts) in zip(["tuned on", "unseen"], halves) {
            let all = counts.scores(["PER", "LOC", "ORG"])
            let figures = all + ["PER", "LOC", "ORG"].map { counts.scores([$0])[2] }
            print("| \(name) | \(figures.map { String(format: "%.3f", $0) }.joined(separator: " | ")) |")
            #expect(all[2] >= 0.87)
        }
    }

    private static func score(_ document: String, into counts: inout Counts) {
        var body = ""
        var wanted: Set<Entity> = []
        var open: Entity?
        func close() {
            if let entity = open, entity.kind != "MISC" { wanted.insert(entity) }
            open = nil
        }
        for line in document.split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
            let fields = line.split(separator: " ")
            guard fields.count == 4 else {
                close()
                if !body.isEmpty, !body.hasSuffix("\n") { body += "\n\n" }
                continue
            }
            if !body.isEmpty, !body.hasSuffix("\n") { body += " " }
            let start = body.utf8.count
            body += fields[0]
            let tag = fields[3].split(separator: "-")
            guard tag.count == 2 else {
                close()
                continue
            }
            if tag[0] == "B" || open?.kind != String(tag[1]) {
                close()
                open = Entity(start: start, end: body.utf8.count, kind: String(tag[1]))
            } else {
                open?.end = body.utf8.count
            }
        }
        close()
        let kinds: [Name.Kind: String] = [.person: "PER", .place: "LOC", .org: "ORG"]
        let found = Set(
            NameFinder.names(in: AnalysisText(body: body, language: "en")).map {
                Entity(start: $0.span.lowerBound, end: $0.span.upperBound, kind: kinds[$0.kind] ?? "")
            }
        )
        for entity in found { counts.found[entity.kind, default: 0] += 1 }
        for entity in wanted { counts.wanted[entity.kind, default: 0] += 1 }
        for entity in found.intersection(wanted) { counts.right[entity.kind, default: 0] += 1 }
    }
}
