// SPDX-License-Identifier: GPL-3.0-or-later

import Ceremony
import Testing

@Suite("The programme")
struct ProgrammeTests {
  private func item(_ id: ItemID) -> Item {
    Item(id: id, title: "Tham luận", kind: .talk, minutes: LengthRange(exactly: Length(minutes: 5)))
  }

  @Test("lists items in the order of the file, and outer blocks before inner ones")
  func flattens() {
    let inner = Block(id: "trong", entries: [.item(item("c")), .item(item("d"))])
    let outer = Block(id: "ngoai", entries: [.item(item("b")), .block(inner)])
    let programme = Programme([.item(item("a")), .block(outer), .item(item("e"))])
    #expect(programme.items.map(\.id) == ["a", "b", "c", "d", "e"])
    #expect(programme.blocks.map(\.id) == ["ngoai", "trong"])
    #expect(programme.position(of: "d") == 3)
    #expect(programme["x"] as Item? == nil)
    #expect(outer.items.map(\.id) == ["b", "c", "d"])
    #expect(outer.directItems.map(\.id) == ["b"])
  }

  @Test(
    "a kind implies how the stage stands",
    arguments: [
      (Kind.performance, Setup.performance), (.film, .screen), (.awards, .awards),
      (.signing, .signing),
      (.salute, .floor), (.break, .floor), (.other, .floor), (.introduction, .lectern),
      (.speech, .lectern),
      (.talk, .lectern), (.report, .lectern), (.reply, .lectern), (.closing, .lectern),
    ]
  )
  func impliedSetup(kind: Kind, setup: Setup) {
    #expect(kind.impliedSetup == setup)
    #expect(Kind.all.contains(kind))
  }

  @Test(
    "a person is called by honorific and name, else by role, else by id",
    arguments: [
      (
        Person(id: "nhung", name: "Nguyễn Thị Nhung", honorific: "Bà", role: "Huấn luyện viên"),
        "Bà Nguyễn Thị Nhung"
      ),
      (Person(id: "tu", name: "Nguyễn Minh Tú"), "Nguyễn Minh Tú"),
      (Person(id: "mc", role: "Người dẫn chương trình"), "Người dẫn chương trình"),
      (Person(id: "mc", honorific: "Ông"), "mc"),
    ]
  )
  func displayName(person: Person, name: String) {
    #expect(person.displayName == name)
  }
}
