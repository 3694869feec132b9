import TestSupport
import Testing

@testable import SearchIndex

@Suite struct PackedBlockTests {
    @Test(arguments: 0...32)
    func everyWidthComesBack(_ width: Int) {
        var random = SeededGenerator(seed: UInt64(width))
        for _ in 0..<20 {
            let values = (0..<128).map { _ in UInt32.random(in: 0...BitWidth.mask(width), using: &random) }
            #expect(packed(values, width: width) == values)
            #expect(patched(values).values == values)
        }
    }

    @Test(arguments: [1, 2, 9, 30, 40, 128])
    func fewLargeNumbersAmongSmallOnesArePatched(_ large: Int) {
        var random = SeededGenerator(seed: UInt64(large))
        for width in [0, 1, 5, 17] {
            var values = (0..<128).map { _ in UInt32.random(in: 0...BitWidth.mask(width), using: &random) }
            for excess in [width + 1, min(32, width + 8), min(32, width + 12), 32] {
                for _ in 0..<large {
                    values[.random(in: 0..<128, using: &random)] = .random(
                        in: 0...BitWidth.mask(excess),
                        using: &random
                    )
                }
                #expect(patched(values).values == values)
            }
        }
    }

    @Test func anExceptionCostsTwoBytes() {
        var values = [UInt32](repeating: 3, count: 128)
        values[77] = 900
        #expect(patched(values).length == 2 + 2 * 16 + 2)
    }

    @Test(arguments: [UInt32.max, 0, 1_000_000])
    func distancesAddUp(_ base: UInt32) {
        var random = SeededGenerator(seed: 5)
        var expected: [UInt32] = []
        var last = base
        let distances = (0..<128).map { _ in UInt32.random(in: 0...5_000, using: &random) }
        for distance in distances {
            last = last &+ distance &+ 1
            expected.append(last)
        }
        var values = distances
        values.withUnsafeMutableBufferPointer { BlockPacking.accumulate($0.baseAddress!, from: base) }
        #expect(values == expected)
    }

    private func packed(_ values: [UInt32], width: Int) -> [UInt32] {
        var bytes = [UInt8](repeating: 0xEE, count: 16 * width + 16)
        var result = [UInt32](repeating: 1, count: 128)
        bytes.withUnsafeMutableBytes { bytes in
            values.withUnsafeBufferPointer { BlockPacking.pack($0.baseAddress!, width: width, to: bytes.baseAddress!) }
            result.withUnsafeMutableBufferPointer { result in
                BlockPacking.unpack(bytes.baseAddress!, width: width, to: result.baseAddress!)
            }
        }
        #expect(bytes.suffix(16).allSatisfy { $0 == 0xEE })
        return result
    }

    private func patched(_ values: [UInt32]) -> (values: [UInt32], length: Int) {
        var sink = ByteSink(capacity: 64)
        values.withUnsafeBufferPointer { PackedBlock.append($0.baseAddress!, to: &sink) }
        let written = sink.count
        sink.reserve(16)
        #expect(PackedBlock.length(sink.bytes.baseAddress!) == written)
        var result = [UInt32](repeating: 1, count: 128)
        result.withUnsafeMutableBufferPointer { _ = PackedBlock.unpack(sink.bytes.baseAddress!, to: $0.baseAddress!) }
        return (result, written)
    }
}
