import Testing

@testable import NewsDaemon

@Suite struct RacyTimestampTests {
    @Test(arguments: [
        (age: Int64(0), isRacy: true),
        (age: RacyTimestamp.tick - 1, isRacy: true),
        (age: RacyTimestamp.tick, isRacy: false),
        (age: 3_600_000_000_000, isRacy: false),
        (age: -3_600_000_000_000, isRacy: true),
    ])
    func aFileReadWithinTwoTicksOfItsChangeIsRacy(age: Int64, isRacy: Bool) {
        let changed: Int64 = 1_745_000_000_000_000_000
        #expect(RacyTimestamp.isRacy(changed: changed, readStarted: changed + age) == isRacy)
    }

    @Test(arguments: [(changed: Int64.min, isRacy: false), (changed: .max, isRacy: true)])
    func noTimeOfAFileIsTooFar(changed: Int64, isRacy: Bool) {
        #expect(RacyTimestamp.isRacy(changed: changed, readStarted: 1_745_000_000_000_000_000) == isRacy)
    }
}
