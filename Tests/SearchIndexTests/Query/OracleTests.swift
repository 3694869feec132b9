import Foundation
import TestSupport
import Testing

@testable import SearchIndex

/// What the index answers must be what looking at every document answers, to the last bit of every score.
///
/// `NEWSD_ORACLE_QUERIES=100000 swift test -c release -Xswiftc -enable-testing --filter OracleTests` asks that many.
@Suite struct OracleTests {
    private static let queries =
        ProcessInfo.processInfo.environment["NEWSD_ORACLE_QUERIES"].flatMap { Int($0) } ?? 2_400

    /// The size of a world, how many queries it answers, and which share of all queries go to worlds like it.
    struct Kind: Sendable, CustomTestStringConvertible {
        var name: String
        var steps: Int
        var documentsPerStep: Int
        var keys: UInt64
        var longestText: Int
        var queriesPerWorld: Int
        var share: Double

        var testDescription: String { name }

        static let all = [
            Kind(
                name: "few documents",
                steps: 12,
                documentsPerStep: 6,
                keys: 40,
                longestText: 30,
                queriesPerWorld: 210,
                share: 0.7
            ),
            Kind(
                name: "lists of several blocks",
                steps: 8,
                documentsPerStep: 120,
                keys: 900,
                longestText: 24,
                queriesPerWorld: 200,
                share: 0.25
            ),
            Kind(
                name: "lists of several superblocks",
                steps: 3,
                documentsPerStep: 3_000,
                keys: 20_000,
                longestText: 5,
                queriesPerWorld: 24,
                share: 0.01
            ),
        ]
    }

    @Test(arguments: Kind.all) func everyAnswerIsTheOracles(_ kind: Kind) throws {
        var left = Int(Double(Self.queries) * kind.share)
        var seed: UInt64 = 1
        while left > 0 {
            let asked = min(left, kind.queriesPerWorld)
            try OracleRun(kind: kind, seed: seed).run(queries: asked)
            left -= asked
            seed += 1
        }
    }
}

/// One index, changed at random, with questions at random.
private struct OracleRun {
    let kind: OracleTests.Kind
    let seed: UInt64

    func run(queries: Int) throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        var options = TextIndex.Options()
        options.mergesInline = true
        options.verifiesAfterOpening = false
        let index = try TextIndex(directory: folder.path, schema: OracleWorld.schema, options: options)
        var generator = SeededGenerator(seed: seed &* 1_000_003)
        var world = OracleWorld()
        world.longestText = kind.longestText
        for step in 0..<kind.steps {
            try change(index, &world, &generator)
            let snapshot = try index.refresh()
            if Int.random(in: 0..<3, using: &generator) == 0 {
                try index.commit(tag: "\(step)")
            }
            let share = queries * (step + 1) / kind.steps - queries * step / kind.steps
            try ask(snapshot, world, queries: share, seed: generator.next())
        }
        try index.close()
    }

    private func change(
        _ index: TextIndex,
        _ world: inout OracleWorld,
        _ generator: inout SeededGenerator
    ) throws {
        func key() -> UInt64 { UInt64.random(in: 0..<kind.keys, using: &generator) }
        let added = (0..<Int.random(in: 1...2 * kind.documentsPerStep, using: &generator)).map { _ in
            world.makeDocument(key: key(), using: &generator).indexDocument
        }
        let half = added.count / 2
        try index.replace(Array(added[..<half]))
        if Bool.random(using: &generator) {
            try index.refresh()
        }
        try index.replace(Array(added[half...]))
        if Bool.random(using: &generator) {
            let keys = (0..<kind.documentsPerStep / 2).map { _ in key() }
            try index.delete(keys: keys)
            world.delete(keys)
        }
        if Bool.random(using: &generator) {
            try index.update(
                (0..<kind.documentsPerStep).map { _ in world.makeChange(key: key(), using: &generator) }
            )
        }
    }

    private func ask(
        _ snapshot: IndexSnapshot,
        _ world: OracleWorld,
        queries: Int,
        seed: UInt64
    ) throws {
        #expect(snapshot.documentCount == world.documents.count)
        let oracle = Oracle(
            schema: OracleWorld.schema,
            words: world.vocabulary,
            counted: try snapshot.serials().compactMap { world.everyDocument[$0] },
            live: Array(world.documents.values)
        )
        for number in 0..<UInt64(queries) {
            var random = RandomQueries(
                generator: SeededGenerator(seed: seed &+ number),
                keys: 0..<kind.keys
            )
            let query = number % 2 == 0 ? random.plainQuery() : random.query(depth: 3)
            let prepared = try snapshot.prepare(query)
            let request = random.request(prepared)
            var answer = try snapshot.search(request)
            for place in answer.hits.indices {
                answer.hits[place].document = 0
            }
            let expected = oracle.answer(query, request)
            if answer != expected {
                Issue.record(
                    """
                    world \(self.seed) (\(kind.name)), query \(number) of seed \(seed): \(query)
                    \(request.order) limit \(request.limit) offset \(request.offset) by \(request.collapse ?? "-")
                    counts \(request.counts) facets \(request.facets.count)
                    found \(answer)
                    expected \(expected)
                    """
                )
                return
            }
        }
    }
}

extension IndexSnapshot {
    /// The serial numbers of all documents of all segments, deleted ones included.
    fileprivate func serials() throws -> [Int64] {
        guard let column = schema.numberFields.firstIndex(of: "serial") else { return [] }
        return try segments.flatMap { view in
            let reader = try view.segment.numbers(column, overlay: view.overlay)
            return (0..<UInt32(view.segment.documentCount)).compactMap { reader[$0] }
        }
    }
}
