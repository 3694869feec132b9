import TestSupport
import Testing

@testable import SearchIndex

@Suite struct BitCodeTests {
    @Test func bitsGammaAndGolombCodesComeBack() {
        var random = SeededGenerator(seed: 1)
        let values = (0..<2_000).map { number in
            let most = UInt32.max >> UInt32.random(in: 0...31, using: &random)
            return (value: UInt32.random(in: 0..<most, using: &random), order: number % 32)
        }
        var sink = ByteSink(capacity: 16)
        sink.reserve(values.count * 40)
        var bits = BitWriter(at: sink.end)
        for (value, order) in values {
            bits.put(value, width: 32)
            bits.putGamma(value + 1)
            bits.putGolomb(value, order: order)
            bits.put(1, width: 1)
        }
        bits.align()
        sink.advance(to: bits.target)
        sink.reserve(16)
        var reader = BitReader(sink.base, from: 0, limit: sink.count * 8)
        let wrong = values.filter { value, order in
            let read = [reader.take(32), reader.takeGamma() - 1, reader.takeGolomb(order: order), reader.take(1)]
            return read != [value, value, value, 1]
        }
        #expect(wrong.isEmpty)
        #expect(reader.isValid)
    }

    @Test func aReaderThatPassedItsLimitIsNotValid() {
        let bytes = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBytes { bytes in
            var reader = BitReader(bytes.baseAddress!, from: 0, limit: 20)
            _ = reader.take(20)
            #expect(reader.isValid)
            _ = reader.take(1)
            #expect(!reader.isValid)
            var none = BitReader(bytes.baseAddress!, from: 0, limit: 20)
            #expect(none.takeGamma() == 0)
            #expect(!none.isValid)
        }
    }

    @Test(arguments: [UInt32(1), 2, 3, 31, 32, 33, 500, 65_535, 1 << 31, .max])
    func positionsComeBackInAsManyBitsAsForetold(_ limit: UInt32) {
        var random = SeededGenerator(seed: UInt64(limit))
        for wanted in [1, 2, 3, 10, 60, 300] {
            var chosen = Set<UInt32>()
            for _ in 0..<wanted { chosen.insert(.random(in: 0..<limit, using: &random)) }
            for positions in [chosen.sorted(), [limit - 1], (0..<min(limit, UInt32(wanted))).map { $0 }] {
                let (read, bits) = coded(positions, limit: limit)
                #expect(read == positions)
                #expect(bits == PositionCode.bitCount(UInt32(positions.count), limit: limit))
                #expect(bits <= PositionCode.maximumLength(positions.count) * 8)
            }
        }
    }

    private func coded(_ positions: [UInt32], limit: UInt32) -> (positions: [UInt32], bits: Int) {
        var sink = ByteSink(capacity: 16)
        sink.reserve(PositionCode.bitCount(UInt32(positions.count), limit: limit) / 8 + 24)
        var bits = BitWriter(at: sink.end)
        bits.put(5, width: 3)
        positions.withUnsafeBufferPointer {
            PositionCode.put($0.baseAddress!, count: $0.count, limit: limit, bits: &bits)
        }
        bits.put(1, width: 1)
        bits.align()
        sink.advance(to: bits.target)
        sink.reserve(16)
        let count = PositionCode.bitCount(UInt32(positions.count), limit: limit)
        var reader = BitReader(sink.base, from: 3 + count, limit: sink.count * 8)
        var read = [UInt32](repeating: 0, count: positions.count)
        let isRight = read.withUnsafeMutableBufferPointer {
            PositionCode.decode(sink.base, at: 3, count: positions.count, limit: limit, into: $0.baseAddress!)
        }
        // The bit behind the code is where it should be.
        return (isRight ? read : [], reader.take(1) == 1 ? count : -1)
    }
}
