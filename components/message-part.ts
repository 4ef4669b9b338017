/** An id as a part of a message name: `medical-students` → `medicalStudents`. */
export function messagePart(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, char: string) => char.toUpperCase());
}
