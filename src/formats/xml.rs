//! XML as a plain tree of elements.
//!
//! Owns names without prefixes, and the limits that keep hostile files harmless. It never knows what
//! elements mean.

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::Malformed;

/// Elements inside each other.
const DEEPEST: usize = 64;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The first child of that name.
    pub(super) fn find(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The grandchildren of that name, below the first child of another.
    pub(super) fn below<'x>(
        &'x self,
        child: &str,
        name: &'x str,
    ) -> impl Iterator<Item = &'x Self> {
        let all = self.find(child).map_or(&[][..], |child| &child.children);
        all.iter().filter(move |element| element.name == name)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The text inside, in one line.
    pub(super) fn words(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The root of a text. Entities of its own are not expanded.
pub(super) fn parse(text: &str) -> Result<Element, Malformed> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let at = usize::try_from(reader.buffer_position()).ok();
        let event =
            reader.read_event().map_err(|error| Malformed::new(format!("not XML: {error}"), at))?;
        match event {
            Event::Start(start) if open.len() > DEEPEST => {
                let name = start.local_name().as_ref().to_owned();
                return Err(Malformed::new(
                    format!("<{name}> is nested more than {DEEPEST} deep"),
                    at,
                ));
            }
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => {
                if let Some(parent) = open.last_mut() {
                    parent.children.push(element(&start));
                }
            }
            Event::End(_) => {
                if let Some(done) = open.pop()
                    && let Some(parent) = open.last_mut()
                {
                    parent.children.push(done);
                }
            }
            Event::Text(words) => add(&mut open, &words.xml10_content()),
            Event::CData(words) => add(&mut open, &words.xml10_content()),
            Event::GeneralRef(name) => {
                let words = entity(&name);
                add(&mut open, &words);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let mut top = open.into_iter().next().unwrap_or_default();
    match top.children.len() {
        1 => Ok(top.children.remove(0)),
        _ => Err(Malformed::new("not XML: it needs one element around everything", None)),
    }
}

fn add(open: &mut [Element], words: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(words);
    }
}

fn entity(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix('x') {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => number.parse().ok(),
    });
    match name {
        "amp" => "&".to_owned(),
        "lt" => "<".to_owned(),
        "gt" => ">".to_owned(),
        "quot" => "\"".to_owned(),
        "apos" => "'".to_owned(),
        _ => number.and_then(char::from_u32).map(String::from).unwrap_or_default(),
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let mut attributes = Vec::new();
    for attribute in start.attributes().flatten() {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default();
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    let name = start.local_name().as_ref().to_owned();
    Element { name, attributes, ..Element::default() }
}
