import Testing

@testable import SearchIndex

@Suite struct LiveDocumentsTests {
    @Test(arguments: [0, 1, 63, 64, 65, 1000])
    func comesBackFromItsFile(count: Int) throws {
        var live = LiveDocuments(count: count)
        for document in stride(from: 0, to: count, by: 3) {
            let wasLive = live.delete(UInt32(document))
            let isStillLive = live.delete(UInt32(document))
            #expect(wasLive && !isStillLive)
        }
        let copy = try LiveDocuments(decoding: live.encode(), count: count, name: "live")
        #expect(copy.deletedCount == (count + 2) / 3)
        #expect(copy.liveCount == count - copy.deletedCount)
        for document in 0..<count {
            #expect(copy.isLive(UInt32(document)) == (document % 3 != 0))
        }
    }

    @Test func refusesEveryFlippedBitAndEveryOtherLength() {
        var live = LiveDocuments(count: 70)
        live.delete(3)
        let bytes = live.encode()
        for place in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[place] ^= 1 << bit
                #expect(throws: IndexError.self) { try LiveDocuments(decoding: flipped, count: 70, name: "live") }
            }
            #expect(throws: IndexError.self) {
                try LiveDocuments(decoding: Array(bytes[..<place]), count: 70, name: "live")
            }
        }
        #expect(throws: IndexError.self) { try LiveDocuments(decoding: bytes, count: 71, name: "live") }
    }

    @Test func keepsAnOlderCopyAsItWas() {
        let older = LiveDocuments(count: 10)
        var newer = older
        newer.delete(4)
        #expect(older.isLive(4))
        #expect(!newer.isLive(4))
    }
}
