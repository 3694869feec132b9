import Testing

@testable import SearchIndex

@Suite struct PostingListInfoTests {
    @Test(arguments: [1, 2, 127, 128, 70_000, UInt32.max], [0, 1, 5_000_000_000] as [UInt64])
    func comesBackFromItsBytes(_ documents: UInt32, _ more: UInt64) throws {
        let info = PostingListInfo(
            documentFrequency: documents,
            positionCount: UInt64(documents) + more,
            hasFieldCounts: more == 1,
            hasForms: documents == 2,
            postingsOffset: 1_234_567,
            postingsLength: 300,
            positionsOffset: 98,
            positionsLength: documents < 128 ? 0 : 7_000_000
        )
        var bytes: [UInt8] = [9]
        info.encode(into: &bytes)
        #expect(bytes.count <= 1 + PostingListInfo.maximumEncodedLength)
        var place = 1
        let read = bytes.withUnsafeBytes {
            PostingListInfo(reading: $0, at: &place, postingsOffset: 1_234_567, positionsOffset: 98)
        }
        #expect(read == info)
        #expect(place == bytes.count)
        for length in 1..<bytes.count {
            var place = 1
            let cut = bytes.prefix(length).withUnsafeBytes {
                PostingListInfo(reading: $0, at: &place, postingsOffset: 0, positionsOffset: 0)
            }
            #expect(cut == nil)
        }
    }

    @Test func aWordThatStandsOnceTakesTwoBytes() {
        let info = PostingListInfo(
            documentFrequency: 1,
            positionCount: 1,
            hasFieldCounts: true,
            hasForms: false,
            postingsOffset: 0,
            postingsLength: 4,
            positionsOffset: 0,
            positionsLength: 0
        )
        var bytes: [UInt8] = []
        info.encode(into: &bytes)
        #expect(bytes.count == 2)
    }
}
