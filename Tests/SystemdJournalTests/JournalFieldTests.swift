import SystemdJournal
import Testing

@Suite struct JournalFieldTests {
    @Test(arguments: ["MESSAGE", "NEWSD_PATH", "A", "X2", String(repeating: "A", count: 64)])
    func takesNamesThatJournaldKeeps(name: String) {
        #expect(JournalField(name: name, value: "x")?.name == name)
    }

    @Test(arguments: [
        "", "_PID", "2X", "newsd", "NEWSD-PATH", "NEWSD PATH", "É", "A=B", String(repeating: "A", count: 65),
    ])
    func refusesNamesThatJournaldWouldDrop(name: String) {
        #expect(JournalField(name: name, value: "x") == nil)
    }

    @Test func keepsBytesThatAreNoText() {
        let bytes: [UInt8] = [0xff, 0x0a, 0x00, 0x3d]
        #expect(JournalField(name: "NEWSD_PATH", value: bytes)?.value == bytes)
    }
}
