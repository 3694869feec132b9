import Foundation
import TestSupport
import Testing

@testable import SearchIndex

@Suite struct SegmentFileTests {
    private static func sample(words: Int) throws -> SampleSegment {
        var random = SeededGenerator(seed: UInt64(words))
        var sample = SampleSegment(languages: [random.words(words, of: SampleWords.latin)], seed: 4)
        sample.documentCount = 3
        sample.sections = [
            (.postings, 0, (0..<words * 20).map { UInt8(truncatingIfNeeded: $0 &* $0) }),
            (.positions, 0, []),
            (.numbers, 2, [1, 2, 3]),
        ]
        return sample
    }

    private static func write(_ sample: SampleSegment, to path: String) throws -> SegmentSeal {
        let pieces = Pieces()
        var writer = SegmentWriter { pieces.append($0) }
        try sample.write(&writer)
        let seal = try writer.finishFile(documentCount: sample.documentCount)
        try Data(pieces.bytes).write(to: URL(fileURLWithPath: path))
        return seal
    }

    private final class Pieces {
        var bytes: [UInt8] = []
        var lengths: [Int] = []

        func append(_ piece: UnsafeRawBufferPointer) {
            bytes.append(contentsOf: piece)
            lengths.append(piece.count)
        }
    }

    @Test(arguments: [0, 10, 50_000]) func hasTheSameBytesInMemoryAndInAFile(words: Int) throws {
        let sample = try Self.sample(words: words)
        let fresh = try sample.segment()
        let pieces = Pieces()
        var writer = SegmentWriter { pieces.append($0) }
        try sample.write(&writer)
        let seal = try writer.finishFile(documentCount: sample.documentCount)
        #expect(pieces.bytes == Array(fresh.bytes.all))
        #expect(seal == fresh.bytes.seal)
        #expect(seal.length == UInt64(pieces.bytes.count))
        #expect(pieces.lengths.dropLast().allSatisfy { $0 % SegmentFormat.pageLength == 0 })
    }

    @Test func opensAFileAndFindsInIt() throws {
        let folder = try TemporaryFolder()
        let sample = try Self.sample(words: 30_000)
        let seal = try Self.write(sample, to: folder.path + "/one")
        let bytes = try SegmentBytes(path: folder.path + "/one")
        #expect(bytes.seal == seal)
        #expect(bytes.documentCount == 3)
        let segment = try Segment(bytes)
        for word in sample.words {
            #expect(try segment.word(word.text, language: 0) == word.entry)
        }
        #expect(Array(try segment.postings.verified()) == sample.sections[0].bytes)
        try bytes.verifyAll()
    }

    @Test func saysWhichFileAndWhereItIsDamagedAndSparesTheRest() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/one"
        let sample = try Self.sample(words: 30_000)
        _ = try Self.write(sample, to: path)
        var contents = try Data(contentsOf: URL(fileURLWithPath: path))
        let list = try #require(contents.range(of: Data(sample.sections[0].bytes)))
        contents[list.lowerBound + 3 << SegmentFormat.pageShift] ^= 1
        try contents.write(to: URL(fileURLWithPath: path))
        let segment = try Segment(SegmentBytes(path: path))
        #expect(try segment.word(sample.words[0].text, language: 0) == sample.words[0].entry)
        #expect(try segment.postings.verified(0..<10).count == 10)
        let error = try #require(throws: IndexError.self) { try segment.postings.verified() }
        #expect(error.code == .damaged)
        #expect(error.message.contains(path))
        #expect(error.message.contains("byte \((list.lowerBound + 3 << SegmentFormat.pageShift) & ~0xFFFF)"))
        #expect(throws: IndexError.self) { try segment.postings.verified() }
        #expect(throws: IndexError.self) { try segment.bytes.verifyAll() }
    }

    @Test func noticesEveryFlippedByte() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/one"
        _ = try Self.write(Self.sample(words: 20), to: path)
        let contents = try Data(contentsOf: URL(fileURLWithPath: path))
        for place in contents.indices {
            var flipped = contents
            flipped[place] ^= 1 << UInt8(place % 8)
            try flipped.write(to: URL(fileURLWithPath: path))
            #expect(throws: IndexError.self, "byte \(place)") {
                try Segment(SegmentBytes(path: path)).bytes.verifyAll()
            }
        }
    }

    @Test func noticesEveryLengthButItsOwn() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/one"
        _ = try Self.write(Self.sample(words: 20), to: path)
        let contents = try Data(contentsOf: URL(fileURLWithPath: path))
        for length in 0..<contents.count {
            try contents.prefix(length).write(to: URL(fileURLWithPath: path))
            #expect(throws: IndexError.self, "length \(length)") { try SegmentBytes(path: path) }
        }
        try (contents + [0]).write(to: URL(fileURLWithPath: path))
        #expect(throws: IndexError.self) { try SegmentBytes(path: path) }
    }

    @Test func staysWithinBoundsWhenWrongBytesPassTheirChecksums() throws {
        let sample = try Self.sample(words: 40)
        let whole = Array(try sample.segment().bytes.all)
        var random = SeededGenerator(seed: 8)
        for _ in 0..<3000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 16..<bytes.count - 200, using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            let memory = SegmentMemory()
            try memory.append(bytes)
            // Trusted bytes are not compared with their checksums: what is tested are the readers.
            guard let segment = try? Segment(SegmentBytes(memory, name: "wrong", isTrusted: true)) else { continue }
            for word in sample.words {
                _ = try? segment.word(word.text, language: 0)
                _ = try? segment.wordClass(word.text, language: 0)
            }
            _ = try? segment.words(within: 2, of: "abc", language: 0)
            _ = try? segment.words(prefix: "", language: 0)
            _ = try? segment.numbers(2, overlay: ColumnOverlay())
            var classes = segment.classes()
            while (try? classes.next()) ?? false {}
        }
    }

    @Test func saysWhenThereIsNoFile() throws {
        let folder = try TemporaryFolder()
        let error = try #require(throws: IndexError.self) { try SegmentBytes(path: folder.path + "/none") }
        #expect(error.message.contains(folder.path))
    }

    @Test func keepsItsSummary() throws {
        let summary = SegmentSummary(
            languages: [.init(name: "", documentCount: 0), .init(name: "de", documentCount: 70_000)],
            totalLength: 1 << 40,
            sentenceStarts: PostingListInfo(
                documentFrequency: 1000,
                positionCount: 5000,
                hasFieldCounts: true,
                hasForms: false,
                postingsOffset: 123_456_789,
                postingsLength: 777,
                positionsOffset: 1 << 33,
                positionsLength: 888
            )
        )
        var writer = SegmentWriter()
        try writer.add(.summary, summary.encode())
        #expect(try Segment(writer.finish(documentCount: 0)).summary == summary)
    }
}
