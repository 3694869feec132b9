import NewsDaemon
import Testing

@Suite struct ConfigurationTextTests {
    @Test(arguments: [
        ("10m", Duration.seconds(600)), ("5ms", .milliseconds(5)), ("2s", .seconds(2)), ("1h30m", .seconds(5_400)),
        ("7d", .seconds(604_800)), ("250us", .microseconds(250)), ("0s", .zero),
    ])
    func readsATimeWithItsUnit(text: String, duration: Duration) {
        #expect(Duration(configurationText: text) == duration)
    }

    @Test(arguments: [
        "", "10", "m", "10 m", "-5s", "1.5s", "10min", "5S", "1h30", "99999999999999999999s", "9223372036854775807d",
        "٣s",
    ])
    func refusesWhatIsNoTime(text: String) {
        #expect(Duration(configurationText: text) == nil)
    }

    @Test(arguments: ["0s", "5ms", "90m", "1d", "250us", "30s", "36h"])
    func writesATimeInItsLargestWholeUnit(text: String) throws {
        #expect(try #require(Duration(configurationText: text)).configurationText == text)
    }

    @Test(arguments: [
        ("64MiB", 67_108_864), ("1KiB", 1_024), ("1GiB", 1_073_741_824), ("100MB", 100_000_000), ("2kB", 2_000),
        ("12B", 12),
        ("4096", 4_096),
    ])
    func readsASizeWithItsUnit(text: String, bytes: Int) {
        #expect(ByteSize(configurationText: text)?.bytes == bytes)
    }

    @Test(arguments: ["", "MiB", "64 MiB", "-1", "64mib", "1.5GiB", "9223372036854775807GiB"])
    func refusesWhatIsNoSize(text: String) {
        #expect(ByteSize(configurationText: text) == nil)
    }

    @Test(arguments: [
        (67_108_864, "64MiB"), (1_000, "1000B"), (3 << 30, "3GiB"), (0, "0B"), (1_536, "1536B"), (2_048, "2KiB"),
    ])
    func writesASizeInItsLargestBinaryUnit(bytes: Int, text: String) {
        #expect(ByteSize(bytes).description == text)
    }
}
