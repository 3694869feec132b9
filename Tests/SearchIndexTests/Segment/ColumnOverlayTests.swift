import TestSupport
import Testing

@testable import SearchIndex

@Suite struct ColumnOverlayTests {
    private struct Model: Equatable {
        var numbers: [[Int64?]]
        var keywords: [[[String]]]
    }

    private static let documents = 1500

    private static func makeSegment(_ model: Model) throws -> Segment {
        var writer = SegmentWriter()
        try writer.add(.summary, SegmentSummary(languages: [], totalLength: 0).encode())
        for field in 0..<2 {
            var numbers = NumberColumnWriter()
            model.numbers[field].forEach { numbers.append($0) }
            try writer.add(.numbers, field: field, numbers.finish())
            var keywords = KeywordColumnWriter()
            model.keywords[field].forEach { keywords.append($0) }
            try writer.add(.keywords, field: field, keywords.finish())
        }
        return try Segment(writer.finish(documentCount: documents))
    }

    private static func contents(_ segment: Segment, _ overlay: ColumnOverlay) throws -> Model {
        var model = Model(numbers: [], keywords: [])
        for field in 0..<2 {
            let numbers = try segment.numbers(field, overlay: overlay)
            model.numbers.append((0..<UInt32(documents)).map { numbers[$0] })
            let keywords = try segment.keywords(field, overlay: overlay)
            model.keywords.append(try (0..<UInt32(documents)).map { try keywords.values(of: $0) })
        }
        return model
    }

    private static func start(_ random: inout SeededGenerator) -> Model {
        Model(
            numbers: (0..<2).map { _ in (0..<documents).map { $0 % 3 == 0 ? nil : Int64($0) } },
            keywords: (0..<2).map { field in (0..<documents).map { Array(["a", "b", "c"].prefix(($0 + field) % 3)) } }
        )
    }

    private static func change(
        _ model: inout Model,
        _ overlay: inout ColumnOverlay,
        _ segment: Segment,
        _ random: inout SeededGenerator
    ) throws {
        let document = Int.random(in: 0..<documents, using: &random)
        let field = Int.random(in: 0..<2, using: &random)
        if Bool.random(using: &random) {
            let value = random.next() % 4 == 0 ? nil : Int64(bitPattern: random.next())
            model.numbers[field][document] = value
            overlay.setNumber(value, field: field, document: UInt32(document))
        } else {
            let pool = ["a", "c", "new", "newer", "", "ж"] + (0..<5).map { "value \($0)" }
            let values = Array(pool.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)))
            model.keywords[field][document] = values
            try overlay.setKeywords(values + values, field: field, document: UInt32(document), of: segment)
        }
    }

    @Test func givesWhatWasChangedAndLeavesOlderOverlaysAsTheyWere() throws {
        var random = SeededGenerator(seed: 1)
        var model = Self.start(&random)
        let segment = try Self.makeSegment(model)
        var overlay = ColumnOverlay()
        var history = [(model, overlay)]
        for _ in 0..<12 {
            for _ in 0..<Int.random(in: 1...400, using: &random) {
                try Self.change(&model, &overlay, segment, &random)
            }
            history.append((model, overlay))
        }
        for (model, overlay) in history {
            #expect(try Self.contents(segment, overlay) == model)
        }
    }

    @Test func comesBackFromWholeAndPartialPatches() throws {
        var random = SeededGenerator(seed: 2)
        var model = Self.start(&random)
        let segment = try Self.makeSegment(model)
        var overlay = ColumnOverlay()
        var rebuilt = ColumnOverlay()
        for _ in 0..<8 {
            let older = overlay
            for _ in 0..<Int.random(in: 0...300, using: &random) {
                try Self.change(&model, &overlay, segment, &random)
            }
            try rebuilt.apply(overlay.encode(since: older), of: segment, name: "patch")
            #expect(try Self.contents(segment, rebuilt) == model)
            var whole = ColumnOverlay()
            try whole.apply(overlay.encode(), of: segment, name: "patch")
            #expect(try Self.contents(segment, whole) == model)
        }
    }

    @Test func writesNoMoreThanChanged() throws {
        var random = SeededGenerator(seed: 3)
        let segment = try Self.makeSegment(Self.start(&random))
        var overlay = ColumnOverlay()
        for document in 0..<UInt32(Self.documents) {
            overlay.setNumber(Int64(document) << 40, field: 0, document: document)
        }
        let older = overlay
        #expect(overlay.encode(since: older).count < 32)
        overlay.setNumber(7, field: 0, document: 600)
        #expect(overlay.encode(since: older).count < 32)
        #expect(overlay.encode().count > 6 * Self.documents)
        _ = segment
    }

    @Test func refusesEveryFlippedBitAndKeepsWhatItHad() throws {
        var random = SeededGenerator(seed: 4)
        var model = Self.start(&random)
        let segment = try Self.makeSegment(model)
        var overlay = ColumnOverlay()
        for _ in 0..<20 {
            try Self.change(&model, &overlay, segment, &random)
        }
        let bytes = overlay.encode()
        var other = ColumnOverlay()
        other.setNumber(1, field: 0, document: 1)
        let before = try Self.contents(segment, other)
        for place in bytes.indices {
            var flipped = bytes
            flipped[place] ^= 1 << UInt8(place % 8)
            #expect(throws: IndexError.self) { try other.apply(flipped, of: segment, name: "patch") }
            #expect(throws: IndexError.self) { try other.apply(Array(bytes[..<place]), of: segment, name: "patch") }
        }
        #expect(try Self.contents(segment, other) == before)
    }

    @Test func givesNewValuesOneOrdinalEach() throws {
        var random = SeededGenerator(seed: 5)
        let segment = try Self.makeSegment(Self.start(&random))
        var overlay = ColumnOverlay()
        try overlay.setKeywords(["new", "b"], field: 0, document: 3, of: segment)
        try overlay.setKeywords(["b", "new"], field: 0, document: 1000, of: segment)
        let older = try segment.keywords(0, overlay: overlay)
        try overlay.setKeywords(["later"], field: 0, document: 4, of: segment)
        let reader = try segment.keywords(0, overlay: overlay)
        #expect(reader.sortedCount == 2)
        #expect(reader.valueCount == 4)
        #expect(older.valueCount == 3)
        #expect(try reader.ordinal(of: "new") == 2)
        #expect(try older.ordinal(of: "later") == nil)
        #expect(reader.firstOrdinal(of: 3) == 2)
        #expect(reader.firstOrdinal(of: 1000) == 1)
        var values: [String] = []
        try reader.forEachValue(prefix: "") { ordinal, value in
            #expect(Int(ordinal) == values.count)
            values.append(value)
        }
        #expect(values == ["a", "b", "new", "later"])
    }
}
