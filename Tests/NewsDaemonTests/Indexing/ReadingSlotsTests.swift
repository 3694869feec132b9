import Foundation
import Testing

@testable import NewsDaemon

@Suite struct ReadingSlotsTests {
    @Test func aFileThatWasBeingReadIsLeftOver() throws {
        let folder = try TemporaryFolder()
        let path = Array("world/kursk.txt".utf8)
        ReadingSlots(directory: folder.path, work: .reading).holding(path) {
            // As the next newsd sees it when this one dies here.
            #expect(ReadingSlots(directory: folder.path, work: .reading).takeLeftOvers() == [path])
        }
    }

    @Test func whatWasReadToItsEndIsNotLeftOver() throws {
        let folder = try TemporaryFolder()
        let slots = ReadingSlots(directory: folder.path, work: .reading)
        slots.holding(Array("a long name that is written first.txt".utf8)) {}
        slots.holding([0xFF, 0x0A]) {
            #expect(ReadingSlots(directory: folder.path, work: .reading).takeLeftOvers() == [[0xFF, 0x0A]])
        }
        #expect(ReadingSlots(directory: folder.path, work: .reading).takeLeftOvers().isEmpty)
    }

    @Test func leftOversAreTakenOnce() throws {
        let folder = try TemporaryFolder()
        ReadingSlots(directory: folder.path, work: .reading).holding([1]) {
            let next = ReadingSlots(directory: folder.path, work: .reading)
            #expect(next.takeLeftOvers() == [[1]])
            #expect(next.takeLeftOvers().isEmpty)
        }
    }
}
