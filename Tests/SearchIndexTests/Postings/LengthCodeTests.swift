import TestSupport
import Testing

@testable import SearchIndex

@Suite struct LengthCodeTests {
    @Test func lengthsUpTo39AreExact() {
        for length in UInt32(0)...39 { #expect(LengthCode.decode(LengthCode.encode(length)) == length) }
    }

    @Test func everyCodeIsTheCodeOfItsLengthAndTheyRise() {
        for code in UInt8.min...UInt8.max { #expect(LengthCode.encode(LengthCode.decode(code)) == code) }
        #expect(zip(LengthCode.lengths, LengthCode.lengths.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test func roundsDownByLessThanAnEighth() {
        var random = SeededGenerator(seed: 3)
        var wrong = 0
        for _ in 0..<10_000 {
            let most = UInt32.max >> UInt32.random(in: 0...31, using: &random)
            let length = UInt32.random(in: 0..<most, using: &random)
            guard LengthCode.encode(length) < 255 else { continue }
            let decoded = LengthCode.decode(LengthCode.encode(length))
            if decoded > length || Double(length) > Double(decoded) * 1.125 { wrong += 1 }
        }
        #expect(wrong == 0)
        #expect(LengthCode.encode(.max) == 255)
    }

    @Test func frequencyCodesRoundUp() {
        for frequency in UInt32(0)...200 { #expect(FrequencyCode.decode(FrequencyCode.encode(frequency)) == frequency) }
        for frequency in [201, 255, 256, 1_000, 1 << 20, UInt32.max - 1, .max] as [UInt32] {
            let code = FrequencyCode.encode(frequency)
            #expect(FrequencyCode.decode(code) >= frequency)
            #expect(FrequencyCode.decode(code - 1) < frequency)
        }
        #expect(zip(FrequencyCode.frequencies, FrequencyCode.frequencies.dropFirst()).allSatisfy { $0 < $1 })
    }
}
