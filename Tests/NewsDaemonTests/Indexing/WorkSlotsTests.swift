import TestSupport
import Testing

@testable import NewsDaemon

@Suite struct WorkSlotsTests {
    @Test(arguments: [WorkItem.file(Array("world/kursk.txt".utf8)), .file([0xFF, 0x0A]), .story("s4hasrhgn3xxx")])
    func whatWasBeingWorkedOnIsLeftOver(item: WorkItem) throws {
        let folder = try TemporaryFolder()
        WorkSlots(directory: folder.path, work: .reading).holding(item) {
            // As the next newsd sees it when this one dies here.
            #expect(WorkSlots(directory: folder.path, work: .reading).takeLeftOvers() == [item])
        }
    }

    @Test func aFileAndAStoryOfOneNameAreTwo() {
        let name = "s4hasrhgn3xxx"
        #expect(WorkItem.file(Array(name.utf8)).bytes != WorkItem.story(name).bytes)
        #expect(WorkItem(bytes: WorkItem.story(name).bytes) == .story(name))
    }

    /// Two threads, with two articles of one file.
    @Test func aFileInTwoSlotsIsLeftOverOnce() throws {
        let folder = try TemporaryFolder()
        let slots = WorkSlots(directory: folder.path, work: .analysing)
        let (one, other) = (WorkItem.file([1]), WorkItem.file([2]))
        slots.holding(one) {
            slots.holding(other) {
                slots.holding(one) {
                    #expect(WorkSlots(directory: folder.path, work: .analysing).takeLeftOvers() == [one, other])
                }
            }
        }
        #expect(WorkSlots(directory: folder.path, work: .analysing).takeLeftOvers().isEmpty)
    }

    @Test func whatWasReadToItsEndIsNotLeftOver() throws {
        let folder = try TemporaryFolder()
        let slots = WorkSlots(directory: folder.path, work: .reading)
        slots.holding(.file(Array("a long name that is written first.txt".utf8))) {}
        slots.holding(.file([0xFF, 0x0A])) {
            #expect(WorkSlots(directory: folder.path, work: .reading).takeLeftOvers() == [.file([0xFF, 0x0A])])
        }
        #expect(WorkSlots(directory: folder.path, work: .reading).takeLeftOvers().isEmpty)
    }

    @Test func leftOversAreTakenOnce() throws {
        let folder = try TemporaryFolder()
        WorkSlots(directory: folder.path, work: .reading).holding(.file([1])) {
            let next = WorkSlots(directory: folder.path, work: .reading)
            #expect(next.takeLeftOvers() == [.file([1])])
            #expect(next.takeLeftOvers().isEmpty)
        }
    }
}
