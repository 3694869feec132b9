import Testing

@testable import CrossExamination

@Suite struct CopySamplesTests {
    @Test func samplesOutliveTheirBytes() {
        for count in [0, 1, 3, 30, 300] {
            let samples = CopyText(InventedText.text(count, seed: count)).samples
            #expect(CopySamples(bytes: samples.bytes) == samples)
        }
    }

    @Test(arguments: [[], [1, 0, 0], [1, 0, 0, 0, 5], [2, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0, 0]] as [[UInt8]])
    func brokenBytesAreNoSamples(bytes: [UInt8]) {
        #expect(CopySamples(bytes: bytes) == nil)
    }

    @Test func textOfAnyLengthKeepsSomeDozens() {
        for count in [2, 4, 8, 16, 32, 64] {
            let text = CopyText(InventedText.text(count, seed: count))
            let samples = text.samples.hashes.count
            #expect(samples >= min(12, text.shingles.count))
            #expect(samples <= max(80, text.shingles.count / 10))
        }
    }

    @Test func shortTextIsKeptAsAWhole() {
        #expect(CopyText("").samples.hashes.isEmpty)
        #expect(CopyText("Rain in Velmora.").samples.hashes.count == 1)
        #expect(CopyText("Rain in Velmora.").samples == CopyText("rain in Velmora").samples)
    }

    /// What is stored must be found again by the next version of newsd, or `CopySamples.version` must change.
    @Test func hashesNeverChange() {
        #expect(ShingleHash.run([1, 2, 3, 4, 5]) == 8_671_683_944_618_439_227)
        #expect(CopyText("Rain in Velmora.").samples.hashes == [308_099_838])
    }
}
